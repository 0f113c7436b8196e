/** The reader's file; rejects where it does not come. */
export const loadQrReader = () => import('jsqr');

/** What a reader makes of these pixels; undefined where it finds no code. */
export async function readQr({
  data,
  width,
  height,
}: Pick<ImageData, 'data' | 'width' | 'height'>): Promise<string | undefined> {
  const { default: jsQR } = await loadQrReader();
  const pixels = new Uint8ClampedArray(data);
  return jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
