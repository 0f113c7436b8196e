import { create } from 'qrcode';

/** How much of a code may be lost: M a seventh, Q a quarter, H three tenths (ISO/IEC 18004). */
export type CorrectionLevel = 'M' | 'Q' | 'H';

/** The light margin that readers need on every side, in modules (ISO/IEC 18004). */
export const QUIET_MODULES = 4;

/** A code's dark and light modules, without its margin. */
export interface QrMatrix {
  /** Modules along each side; always odd. */
  size: number;
  isDark(row: number, column: number): boolean;
}

/** @throws Error where `text` is longer than any code can hold. */
export function qrMatrix(text: string, level: CorrectionLevel): QrMatrix {
  const { modules } = create(text, { errorCorrectionLevel: level });
  return { size: modules.size, isDark: (row, column) => Boolean(modules.get(row, column)) };
}
