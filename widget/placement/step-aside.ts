/** In px of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP_PX = 12;

/**
 * How far our boxes, which stand at `edge` of a window of `heightPx`, have to move away from it to lie over none of the
 * obstacles, px. 0 where there is no such place: what covers the whole window wants to.
 */
export function stepAside(
  boxes: readonly Box[],
  obstacles: readonly Box[],
  edge: 'top' | 'bottom',
  heightPx: number,
): number {
  const sign = edge === 'top' ? 1 : -1;
  const [launcher] = boxes;
  if (!launcher) return 0;
  let asidePx = 0;
  // Each step gets past one of them at least, so there are no more steps than obstacles.
  for (let step = 0; step < obstacles.length; step += 1) {
    const moved = boxes.map((box) => shifted(box, sign * asidePx));
    const inTheWay = obstacles.filter((obstacle) => moved.some((box) => overlap(box, obstacle)));
    if (inTheWay.length === 0) break;
    const needed = inTheWay.map(({ top, bottom }) =>
      edge === 'top' ? bottom + GAP_PX - launcher.top : launcher.bottom - top + GAP_PX,
    );
    asidePx = Math.max(asidePx, ...needed);
  }
  const { top, bottom } = shifted(launcher, sign * asidePx);
  return top < 0 || bottom > heightPx ? 0 : Math.round(asidePx);
}

function shifted({ left, right, top, bottom }: Box, byPx: number): Box {
  return { left, right, top: top + byPx, bottom: bottom + byPx };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
