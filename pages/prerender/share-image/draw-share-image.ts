import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Branding } from '../../../shared/contract/genie.ts';
import { parseColor, readableOn } from '../../../shared/theme/color.ts';
import { drawableText, isRightToLeft } from './drawable-text.ts';
import { shareFonts, type ShareFonts } from './share-fonts.ts';
import { wrapLines } from './wrap-lines.ts';

export interface ShareImageOptions {
  name: string;
  /** '' where there is none. */
  category: string;
  branding: Pick<Branding, 'primary_color' | 'button_color'>;
  /** Where the link leads. */
  host: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** The mark stands beside it. */
const TEXT_WIDTH = 760;
const OUR_BRAND = '#5b3df5';

/** The picture in previews of a link, as PNG: text in black or white, whichever reads better on the owner's colour. */
export function drawShareImage(options: ShareImageOptions): Promise<Buffer> {
  const { branding, host } = options;
  const brand = parseColor(branding.primary_color) ?? parseColor(branding.button_color) ?? OUR_BRAND;
  const ink = readableOn(brand);
  const fonts = shareFonts();
  const name = drawableText(options.name, fonts.canDraw);
  const category = drawableText(options.category, fonts.canDraw);
  const isMirrored = isRightToLeft(name || category);

  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = brand;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  drawMark(context, isMirrored ? MARGIN + 110 : WIDTH - MARGIN - 110, ink, brand);

  context.fillStyle = ink;
  const x = isMirrored ? WIDTH - MARGIN : MARGIN;
  const write = (text: string, y: number, font: string) => {
    context.font = font;
    context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    context.textAlign = isMirrored ? 'right' : 'left';
    context.fillText(text, x, y, TEXT_WIDTH);
  };
  if (category) write(category, MARGIN + 34, fonts.font(34, 'normal'));
  drawName(context, name, fonts, write);
  write(host, HEIGHT - MARGIN, fonts.font(30, 'normal'));
  return canvas.encode('png');
}

/** As large as it can be on up to three lines, around the middle. */
function drawName(
  context: SKRSContext2D,
  name: string,
  { font }: ShareFonts,
  write: (text: string, y: number, font: string) => void,
): void {
  const wrapAt = (size: number) => {
    context.font = font(size, 'bold');
    return wrapLines(name, TEXT_WIDTH, 3, (line) => context.measureText(line).width);
  };
  const size = [92, 76, 62].find((candidate) => !wrapAt(candidate).isCut) ?? 62;
  const { lines } = wrapAt(size);
  const step = size * 1.2;
  const first = HEIGHT / 2 - ((lines.length - 1) * step) / 2 + size * 0.36;
  for (const [index, line] of lines.entries()) write(line, first + index * step, font(size, 'bold'));
}

/** A voice: the bars of our icon on a disc. */
function drawMark(context: SKRSContext2D, centre: number, ink: string, brand: string): void {
  context.fillStyle = ink;
  context.beginPath();
  context.arc(centre, HEIGHT / 2, 110, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = brand;
  context.lineWidth = 16;
  context.lineCap = 'round';
  for (const [index, height] of [18, 60, 104, 60, 18].entries()) {
    const x = centre + (index - 2) * 30;
    context.beginPath();
    context.moveTo(x, HEIGHT / 2 - height / 2);
    context.lineTo(x, HEIGHT / 2 + height / 2);
    context.stroke();
  }
}
