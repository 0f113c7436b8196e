import { colorProblem, type ColorProblem } from '../../../shared/qr/qr-colors.ts';
import { qrMatrix, type CorrectionLevel, type QrMatrix } from '../../../shared/qr/qr-matrix.ts';
import { isTooFine, reachOfMm, sideForDistanceMm } from '../../../shared/qr/qr-size.ts';
import type { KitSettings } from '../kit-settings.ts';
import type { Measure } from './fit-text.ts';
import { SHEETS, type Face, type Sheet } from './formats.ts';
import { layoutFace, type FaceLayout, type PosterTexts } from './layout-face.ts';

/** Everything about a poster but its ink. */
export interface PosterPlan {
  url: string;
  matrix: QrMatrix;
  level: CorrectionLevel;
  sheet: Sheet;
  faces: { face: Face; layout: FaceLayout }[];
  /** Margin included. */
  sideMm: number;
  /** From how far it can be read; less than was wished for where the format has no room. */
  reachMm: number;
}

export type PlanProblem = ColorProblem | 'too-long' | 'too-fine';

export interface PlanOptions {
  settings: KitSettings;
  url: string;
  texts: PosterTexts;
  isRightToLeft: boolean;
  measure: Measure;
}

/** What is to be printed, or what speaks against it. */
export function planPoster({ settings, url, ...options }: PlanOptions): PosterPlan | PlanProblem {
  const problem = colorProblem(settings.dark, settings.light);
  if (problem) return problem;
  const level = settings.logo ? 'H' : settings.level;
  const matrix = matrixOf(url, level);
  if (!matrix) return 'too-long';
  const sheet = SHEETS[settings.format];
  const wantedSideMm = sideForDistanceMm(matrix.size, settings.distanceMm);
  const faces = sheet.faces.map((face) => ({
    face,
    layout: layoutFace({ face, marginMm: sheet.marginMm, wantedSideMm, ...options }),
  }));
  const sideMm = Math.min(...faces.map(({ layout }) => layout.code.sideMm));
  if (isTooFine(matrix.size, sideMm)) return 'too-fine';
  return { url, matrix, level, sheet, faces, sideMm, reachMm: reachOfMm(matrix.size, sideMm) };
}

function matrixOf(url: string, level: CorrectionLevel): QrMatrix | undefined {
  try {
    return qrMatrix(url, level);
  } catch {
    return undefined; // more than any code can hold
  }
}
