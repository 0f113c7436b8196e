import { qrMatrix } from '../../../shared/qr/qr-matrix.ts';
import { qrSvg, svgUrl } from '../../../shared/qr/qr-svg.ts';
import { readPicture } from './read-canvas.ts';

/** A code that leads to `url`, as a picture that was read back; undefined where it could not be. */
export async function checkedCode(url: string): Promise<string | undefined> {
  try {
    const picture = svgUrl(qrSvg(qrMatrix(url, 'M'), { dark: '#000000', light: '#ffffff' }));
    return (await readPicture(picture, 500)) === url ? picture : undefined;
  } catch {
    return undefined; // too long an address, or a browser without canvas
  }
}
