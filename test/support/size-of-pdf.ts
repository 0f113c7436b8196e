import { PDFDocument } from 'pdf-lib';

const MM_PER_POINT = 25.4 / 72;

/** Width and height of a PDF's first page, in whole mm. */
export async function sizeOfPdf(pdf: Buffer): Promise<[widthMm: number, heightMm: number]> {
  const { width, height } = (await PDFDocument.load(pdf)).getPage(0).getSize();
  return [Math.round(width * MM_PER_POINT), Math.round(height * MM_PER_POINT)];
}
