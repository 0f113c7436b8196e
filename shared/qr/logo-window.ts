/** Of the symbol's side: some 4 % of its area, where level H could restore 30 % on good paper. */
const SHARE = 0.2;

/** The side of the square that a logo gets in the middle of a code; odd, so that it lies on whole modules. */
export function logoModules(size: number): number {
  const side = Math.floor(size * SHARE);
  return side % 2 === 1 ? side : side - 1;
}

/** Where the picture itself stands: within the square, half a module from the modules around it. */
export function logoBox(size: number, quietModules: number): { at: number; side: number } {
  const side = logoModules(size) - 1;
  return { at: quietModules + (size - side) / 2, side };
}
