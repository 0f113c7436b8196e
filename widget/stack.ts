const STEP_PX = 72;
const roots = new Set<HTMLElement>();

/** Launchers that share a corner stand on top of each other, in the order in which they came. */
export function joinStack(root: HTMLElement): () => void {
  roots.add(root);
  return () => {
    roots.delete(root);
    restack();
  };
}

export function restack(): void {
  const taken: Record<string, number> = {};
  for (const root of roots) {
    const { position = '' } = root.dataset;
    const shift = taken[position] ?? 0;
    root.style.setProperty('--_shift', `${shift}px`);
    if (!root.querySelector('.launcher[hidden]')) taken[position] = shift + STEP_PX;
  }
}
