import { qrSvg, svgUrl } from '../../shared/qr/qr-svg.ts';
import { QUIET_MODULES } from '../../shared/qr/qr-matrix.ts';
import { loadQrReader } from '../../shared/qr/read-qr.ts';
import { readCanvas, readPicture } from '../shared/share/read-canvas.ts';
import type { KitSettings } from './kit-settings.ts';
import { paintCode, paintPoster } from './poster/paint-poster.ts';
import { canvasMeasure } from './poster/paint-text.ts';
import { planPoster, type PlanProblem, type PosterPlan } from './poster/plan-poster.ts';
import type { PosterTexts } from './poster/layout-face.ts';

const DOTS_PER_MM = 300 / 25.4;
const SMALLEST_MODULE_PX = 8;
const POSTER_PX_PER_MM = 6;

/** What can be taken home: made, and each code in it read back. */
export interface Kit {
  plan: PosterPlan;
  look: Pick<KitSettings, 'dark' | 'light' | 'logo'>;
  svg: string;
  code: HTMLCanvasElement;
  poster: HTMLCanvasElement;
}

export type KitProblem = PlanProblem | 'unreadable' | 'not-loaded';

export interface KitOrder {
  settings: KitSettings;
  url: string;
  texts: PosterTexts;
  isRightToLeft: boolean;
}

/** Makes everything and reads it back, as pixels; what cannot be read is not offered. */
export async function makeKit(order: KitOrder): Promise<Kit | KitProblem> {
  try {
    await loadQrReader();
  } catch {
    return 'not-loaded';
  }
  try {
    return await makeAndRead(order);
  } catch {
    return 'unreadable'; // a browser without canvas, or without the memory for one
  }
}

async function makeAndRead(order: KitOrder): Promise<Kit | KitProblem> {
  const { settings, url } = order;
  const plan = planPoster({ ...order, measure: canvasMeasure() });
  if (typeof plan === 'string') return plan;
  const { dark, light, logo } = settings;
  const look = { dark, light, logo };
  const svg = qrSvg(plan.matrix, { dark, light, logo: logo?.url }, Math.round(plan.sideMm * 10) / 10);
  const code = paintCode(plan, look, modulePxOf(plan));
  const poster = paintPoster(plan, look, POSTER_PX_PER_MM);
  const read = [
    await readCanvas(code),
    await readPicture(svgUrl(svg), 600),
    ...(await Promise.all(plan.faces.map((face) => readCanvas(cutOut(poster, face))))),
  ];
  return read.every((text) => text === url) ? { plan, look, svg, code, poster } : 'unreadable';
}

/** Whole pixels for each module, and no fewer than a good printer has dots. */
function modulePxOf({ matrix, sideMm }: PosterPlan): number {
  const dots = (sideMm * DOTS_PER_MM) / (matrix.size + 2 * QUIET_MODULES);
  return Math.max(SMALLEST_MODULE_PX, Math.ceil(dots));
}

/** One face of the poster: a reader that sees the codes of two might mix them up. */
function cutOut(poster: HTMLCanvasElement, { face }: PosterPlan['faces'][number]): HTMLCanvasElement {
  const [x, y, width, height] = [face.x, face.y, face.widthMm, face.heightMm].map(
    (mm) => mm * POSTER_PX_PER_MM,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width ?? 0;
  canvas.height = height ?? 0;
  canvas.getContext('2d')?.drawImage(poster, -(x ?? 0), -(y ?? 0));
  return canvas;
}
