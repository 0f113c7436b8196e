export const FORMATS = ['a4', 'a6', 'tent'] as const;
export type Format = (typeof FORMATS)[number];

/** One printed side of a poster; all lengths in mm from the sheet's top left corner. */
export interface Face {
  x: number;
  y: number;
  widthMm: number;
  heightMm: number;
  /** Stands on its head on the sheet, and upright once that is folded. */
  isTurned: boolean;
}

export interface Sheet {
  widthMm: number;
  heightMm: number;
  /** Free on every side of a face: home printers reach no closer to the edge. */
  marginMm: number;
  faces: readonly Face[];
  /** Where to fold, from the top. */
  foldsMm: readonly number[];
}

/** A tent is a sheet of A4 folded three times: two faces back to back, and two strips that make its foot. */
const TENT_FOOT_MM = 38.5;
const TENT_FACE_MM = 110;

export const SHEETS: Record<Format, Sheet> = {
  a4: {
    widthMm: 210,
    heightMm: 297,
    marginMm: 18,
    faces: [{ x: 0, y: 0, widthMm: 210, heightMm: 297, isTurned: false }],
    foldsMm: [],
  },
  a6: {
    widthMm: 105,
    heightMm: 148,
    marginMm: 9,
    faces: [{ x: 0, y: 0, widthMm: 105, heightMm: 148, isTurned: false }],
    foldsMm: [],
  },
  tent: {
    widthMm: 210,
    heightMm: 297,
    marginMm: 10,
    faces: [
      { x: 0, y: TENT_FOOT_MM, widthMm: 210, heightMm: TENT_FACE_MM, isTurned: true },
      { x: 0, y: TENT_FOOT_MM + TENT_FACE_MM, widthMm: 210, heightMm: TENT_FACE_MM, isTurned: false },
    ],
    foldsMm: [TENT_FOOT_MM, TENT_FOOT_MM + TENT_FACE_MM, TENT_FOOT_MM + 2 * TENT_FACE_MM],
  },
};
