import type { PDFDocument as Document, PDFPage } from 'pdf-lib';
import { darkRuns } from '../../../shared/qr/dark-runs.ts';
import { logoBox } from '../../../shared/qr/logo-window.ts';
import { QUIET_MODULES } from '../../../shared/qr/qr-matrix.ts';
import type { KitSettings } from '../kit-settings.ts';
import type { Face } from './formats.ts';
import { LINE_HEIGHT, type PlacedText } from './layout-face.ts';
import { newCanvas } from './paint-poster.ts';
import { paintText } from './paint-text.ts';
import type { PosterPlan } from './plan-poster.ts';

const POINTS_PER_MM = 72 / 25.4;
/** 400 dots an inch: finer than what most printers show. */
const TEXT_PX_PER_MM = 400 / 25.4;

export interface PdfOptions {
  plan: PosterPlan;
  look: Pick<KitSettings, 'dark' | 'light' | 'logo'>;
  title: string;
  language: string;
}

/**
 * The sheet as a PDF of its real size. The code is drawn as lines. Texts are pictures: the fonts that every PDF
 * reader has know Western letters only, and the browser knows how to join Arabic ones.
 */
export async function posterPdf({ plan, look, title, language }: PdfOptions): Promise<Uint8Array> {
  const pdf = await import('pdf-lib');
  const document = await pdf.PDFDocument.create();
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  const { widthMm, heightMm } = plan.sheet;
  const page = document.addPage([widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM]);
  const logo = look.logo && (await document.embedPng(look.logo.url));
  const path = darkRuns(plan.matrix, Boolean(logo)).map(
    ({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`,
  );
  const modules = plan.matrix.size + 2 * QUIET_MODULES;

  for (const { face, layout } of plan.faces) {
    page.pushOperators(pdf.pushGraphicsState(), pdf.concatTransformationMatrix(...matrixOf(face, heightMm)));
    const { x, y, sideMm } = layout.code;
    const scale = (sideMm / modules) * POINTS_PER_MM;
    const at = { x: x * POINTS_PER_MM, y: (face.heightMm - y) * POINTS_PER_MM, scale };
    page.drawSvgPath(`M0 0h${modules}v${modules}h-${modules}z`, { ...at, color: colorOf(look.light) });
    page.drawSvgPath(path.join(''), { ...at, color: colorOf(look.dark) });
    if (logo) {
      const { at: inset, side } = logoBox(plan.matrix.size, QUIET_MODULES);
      const size = { width: side * scale, height: side * scale };
      page.drawImage(logo, { x: at.x + inset * scale, y: at.y - (inset + side) * scale, ...size });
    }
    for (const text of layout.texts) await drawText(document, page, text, face);
    page.pushOperators(pdf.popGraphicsState());
  }
  for (const foldMm of plan.sheet.foldsMm) {
    const y = (heightMm - foldMm) * POINTS_PER_MM;
    page.drawLine({
      start: { x: 0, y },
      end: { x: widthMm * POINTS_PER_MM, y },
      dashArray: [6, 6],
      thickness: 0.5,
      color: pdf.rgb(0.6, 0.58, 0.65),
    });
  }
  return document.save();

  function colorOf(color: string) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
      (start) => parseInt(color.slice(start, start + 2), 16) / 255,
    );
    return pdf.rgb(red, green, blue);
  }
}

type Matrix = [number, number, number, number, number, number];

/** From a face's own corner to the sheet's, whose origin PDF has at the bottom left. */
function matrixOf({ x, y, widthMm, heightMm, isTurned }: Face, sheetMm: number): Matrix {
  const left = x * POINTS_PER_MM;
  const bottom = (sheetMm - y - heightMm) * POINTS_PER_MM;
  if (!isTurned) return [1, 0, 0, 1, left, bottom];
  return [-1, 0, 0, -1, left + widthMm * POINTS_PER_MM, bottom + heightMm * POINTS_PER_MM];
}

async function drawText(document: Document, page: PDFPage, text: PlacedText, face: Face): Promise<void> {
  const heightMm = text.lines.length * text.sizeMm * LINE_HEIGHT;
  const reachMm = Math.min(text.x, face.widthMm - text.x); // as wide as its place can be
  if (heightMm === 0) return;
  const { canvas, context } = newCanvas(2 * reachMm * TEXT_PX_PER_MM, heightMm * TEXT_PX_PER_MM);
  paintText(context, { ...text, x: reachMm, y: 0 }, TEXT_PX_PER_MM);
  const picture = await document.embedPng(canvas.toDataURL('image/png'));
  page.drawImage(picture, {
    x: (text.x - reachMm) * POINTS_PER_MM,
    y: (face.heightMm - text.y - heightMm) * POINTS_PER_MM,
    width: 2 * reachMm * POINTS_PER_MM,
    height: heightMm * POINTS_PER_MM,
  });
}
