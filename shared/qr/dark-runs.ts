import { logoModules } from './logo-window.ts';
import { QUIET_MODULES, type QrMatrix } from './qr-matrix.ts';

/** Dark modules side by side, in modules from the outer edge of the margin. */
export interface DarkRun {
  x: number;
  y: number;
  length: number;
}

/** What is to be painted dark, row by row; nothing where the logo will stand. */
export function darkRuns(matrix: QrMatrix, hasLogo: boolean): DarkRun[] {
  const window = hasLogo ? logoModules(matrix.size) : 0;
  const from = (matrix.size - window) / 2;
  const isLogo = (index: number) => index >= from && index < from + window;
  const runs: DarkRun[] = [];
  for (let row = 0; row < matrix.size; row++) {
    let run: DarkRun | undefined;
    for (let column = 0; column < matrix.size; column++) {
      const isDark = matrix.isDark(row, column) && !(isLogo(row) && isLogo(column));
      if (!isDark) run = undefined;
      else if (run) run.length++;
      else runs.push((run = { x: column + QUIET_MODULES, y: row + QUIET_MODULES, length: 1 }));
    }
  }
  return runs;
}
