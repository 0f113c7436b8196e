import { spawnSync } from 'node:child_process';

/** The first page of a PDF as a PNG, as a printer of so many dots an inch would put it on paper. */
export function rasterisePdf(pdf: Buffer, dotsPerInch: number): Buffer {
  const args = ['-png', '-r', String(dotsPerInch), '-singlefile', '-'];
  const { stdout, error, status } = spawnSync('pdftoppm', args, { input: pdf, maxBuffer: 64 * 1024 * 1024 });
  if (error)
    throw new Error('These tests need pdftoppm. On Debian: apt-get install poppler-utils', { cause: error });
  if (status !== 0) throw new Error('pdftoppm could not read the PDF');
  return stdout;
}
