import { fitText, type FittedText, type Measure } from './fit-text.ts';
import type { Face } from './formats.ts';

/** What stands on a poster beside the code. */
export interface PosterTexts {
  heading: string;
  invitation: string;
  name: string;
  /** Short, for those who would rather type it. */
  address: string;
}

/** A text in its place: the middle of its first line's top, in mm from the face's top left corner. */
export interface PlacedText extends FittedText {
  x: number;
  y: number;
}

export interface FaceLayout {
  texts: PlacedText[];
  code: { x: number; y: number; sideMm: number };
}

export const LINE_HEIGHT = 1.25;

/** Of a face's width: a smaller code would look lost. */
const SMALLEST_CODE_SHARE = 0.3;

export interface FaceOptions {
  face: Pick<Face, 'widthMm' | 'heightMm'>;
  marginMm: number;
  texts: PosterTexts;
  /** As large as it should be; it gets as much of that as there is room for. */
  wantedSideMm: number;
  isRightToLeft: boolean;
  measure: Measure;
}

/** Texts above and below the code; on a face wider than high, beside it. */
export function layoutFace(options: FaceOptions): FaceLayout {
  const { widthMm, heightMm } = options.face;
  return widthMm > heightMm ? layoutBeside(options) : layoutAbove(options);
}

function layoutAbove({ face, marginMm, texts, wantedSideMm, measure }: FaceOptions): FaceLayout {
  const widthMm = face.widthMm - 2 * marginMm;
  const heightMm = face.heightMm - 2 * marginMm;
  const [heading, invitation, name, address] = fitAll(texts, widthMm, face.widthMm, measure);
  const gapMm = face.widthMm * 0.035;
  const textMm = [heading, invitation, name, address].reduce((sum, text) => sum + heightOf(text), 0);
  const mostMm = Math.min(widthMm, heightMm - textMm - 4 * gapMm);
  const sideMm = Math.min(Math.max(wantedSideMm, face.widthMm * SMALLEST_CODE_SHARE), mostMm);
  const x = face.widthMm / 2;
  const restMm = Math.max(0, heightMm - textMm - sideMm - 3 * gapMm) / 2;
  const invitationY = marginMm + heightOf(heading) + gapMm;
  const codeY = Math.max(invitationY + heightOf(invitation) + gapMm, marginMm + textMm / 2 + gapMm + restMm);
  const addressY = marginMm + heightMm - heightOf(address);
  return {
    texts: [
      { ...heading, x, y: marginMm },
      { ...invitation, x, y: invitationY },
      { ...name, x, y: addressY - heightOf(name) },
      { ...address, x, y: addressY },
    ],
    code: { x: x - sideMm / 2, y: Math.min(codeY, addressY - heightOf(name) - gapMm - sideMm), sideMm },
  };
}

function layoutBeside(options: FaceOptions): FaceLayout {
  const { face, marginMm, texts, wantedSideMm, isRightToLeft, measure } = options;
  const heightMm = face.heightMm - 2 * marginMm;
  const sideMm = Math.max(Math.min(wantedSideMm, heightMm), face.widthMm * SMALLEST_CODE_SHARE);
  const widthMm = face.widthMm - 3 * marginMm - sideMm;
  const fitted = fitAll(texts, widthMm, face.widthMm * 0.75, measure);
  const gapMm = face.heightMm * 0.04;
  const textMm = fitted.reduce((sum, text) => sum + heightOf(text) + gapMm, -gapMm);
  const codeX = isRightToLeft ? face.widthMm - marginMm - sideMm : marginMm;
  const x = isRightToLeft ? marginMm + widthMm / 2 : 2 * marginMm + sideMm + widthMm / 2;
  let y = (face.heightMm - textMm) / 2;
  const placed = fitted.map((text) => {
    const at = y;
    y += heightOf(text) + gapMm;
    return { ...text, x, y: at };
  });
  return { texts: placed, code: { x: codeX, y: (face.heightMm - sideMm) / 2, sideMm } };
}

function fitAll(
  { heading, invitation, name, address }: PosterTexts,
  widthMm: number,
  scaleMm: number,
  measure: Measure,
) {
  const fit = (text: string, share: number, mostLines: number, isBold: boolean) =>
    fitText(text, { widthMm, mostLines, sizeMm: scaleMm * share, isBold }, measure);
  return [
    fit(heading, 0.085, 2, true),
    fit(invitation, 0.045, 2, false),
    fit(name, 0.045, 1, true),
    fit(address, 0.034, 1, false),
  ] as const;
}

function heightOf({ lines, sizeMm }: FittedText): number {
  return lines.length * sizeMm * LINE_HEIGHT;
}
