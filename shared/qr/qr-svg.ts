import { darkRuns } from './dark-runs.ts';
import { logoBox } from './logo-window.ts';
import { QUIET_MODULES, type QrMatrix } from './qr-matrix.ts';

export interface QrLook {
  /** `#rrggbb`, both. */
  dark: string;
  light: string;
  /** A picture for the middle as a `data:` URL; needs level H. */
  logo?: string | undefined;
}

/** The code as a picture of its own, in modules; `sideMm` is the size at which it is printed. */
export function qrSvg(matrix: QrMatrix, { dark, light, logo }: QrLook, sideMm?: number): string {
  const side = matrix.size + 2 * QUIET_MODULES;
  const path = darkRuns(matrix, Boolean(logo)).map(
    ({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`,
  );
  const size = sideMm === undefined ? '' : ` width="${sideMm}mm" height="${sideMm}mm"`;
  const { at, side: logoSide } = logoBox(matrix.size, QUIET_MODULES);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<path fill="${light}" d="M0 0h${side}v${side}h-${side}z"/>`,
    `<path fill="${dark}" d="${path.join('')}"/>`,
    logo ? `<image x="${at}" y="${at}" width="${logoSide}" height="${logoSide}" href="${quote(logo)}"/>` : '',
    '</svg>',
  ].join('');
}

/** An SVG as an address for `<img>`. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function quote(value: string): string {
  return value.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
}
