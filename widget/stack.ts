/** px from one launcher's edge to the next one's. */
const STEP = 72;

const launchers = new Map<HTMLElement, () => string>();

/** Launchers that share a corner stand on top of each other, in the order in which they came. */
export function joinStack(root: HTMLElement, corner: () => string): () => void {
  launchers.set(root, corner);
  restack();
  return () => {
    launchers.delete(root);
    restack();
  };
}

export function restack(): void {
  const taken = new Map<string, number>();
  for (const [root, corner] of launchers) {
    const before = taken.get(corner()) ?? 0;
    root.style.setProperty('--_shift', `${before * STEP}px`);
    if (corner()) taken.set(corner(), before + 1);
  }
}
