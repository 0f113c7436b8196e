/** The roots of all embeds in the page, in the order in which they came. */
export const stack = new Set<HTMLElement>();

/** Launchers that share a corner stand on top of each other. */
export function restack(): void {
  const taken: Record<string, number> = {};
  for (const { className, style, firstElementChild: launcher } of stack) {
    const shift = taken[className] ?? 0;
    style.setProperty('--_shift', `${shift}px`);
    taken[className] = (launcher as HTMLElement).hidden ? shift : shift + 72; // a launcher and a gap, px
  }
}
