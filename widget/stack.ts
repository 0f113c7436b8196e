const STEP_PX = 72;

/** The roots of all embeds in the page, in the order in which they came. */
export const stack = new Set<HTMLElement>();

/** Launchers that share a corner stand on top of each other. */
export function restack(): void {
  const taken: Record<string, number> = {};
  for (const { className, style, firstElementChild: launcher } of stack) {
    taken[className] ??= 0;
    style.setProperty('--_shift', `${taken[className]}px`);
    if (!(launcher as HTMLElement).hidden) taken[className] += STEP_PX;
  }
}
