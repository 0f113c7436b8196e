import { spawnSync } from 'node:child_process';

/** All that can be read on a PDF's pages. */
export function textOfPdf(pdf: Buffer): string {
  const { stdout, error, status } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (error)
    throw new Error('These tests need pdftotext. On Debian: apt-get install poppler-utils', { cause: error });
  if (status !== 0) throw new Error('pdftotext could not read the PDF');
  return stdout;
}
