import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { fileURLToPath } from 'node:url';

/** DejaVu: Latin, Greek, Cyrillic, Arabic, Hebrew and more. For other scripts the machine's own fonts step in. */
const FAMILY = 'Genie Share';
const FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

const SIDE_PX = 40;
/** Nobody's: every font draws it as its sign for "I do not know this one". */
const UNKNOWN = '\u{10FFFD}';

export interface ShareFonts {
  /** As a canvas wants to be told. */
  font(sizePx: number, weight: 'normal' | 'bold'): string;
  /** Whether some font has this character, rather than a box in its place. */
  canDraw(character: string): boolean;
}

const font: ShareFonts['font'] = (sizePx, weight) => `${weight} ${sizePx}px "${FAMILY}"`;

let fonts: ShareFonts | undefined;

export function shareFonts(): ShareFonts {
  return (fonts ??= loadFonts());
}

function loadFonts(): ShareFonts {
  for (const file of FILES)
    GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)), FAMILY);
  const context = createCanvas(SIDE_PX, SIDE_PX).getContext('2d');
  const pixelsOf = (character: string) => {
    context.clearRect(0, 0, SIDE_PX, SIDE_PX);
    context.font = font(26, 'bold');
    context.fillText(character, 4, 30);
    return Buffer.from(context.getImageData(0, 0, SIDE_PX, SIDE_PX).data).toString('latin1');
  };
  const unknown = pixelsOf(UNKNOWN);
  const known = new Map<string, boolean>();
  return {
    font,
    canDraw(character) {
      const before = known.get(character);
      if (before !== undefined) return before;
      const isDrawn = pixelsOf(character) !== unknown;
      known.set(character, isDrawn);
      return isDrawn;
    },
  };
}
