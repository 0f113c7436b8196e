const said = new Set<string>();

/** Tells the page's owner what to change; each thing once, and never the visitor. */
export function warn(text: string, ...cause: unknown[]): void {
  if (said.has(text)) return;
  said.add(text);
  // oxlint-disable-next-line no-console -- the one place where the widget speaks to the page's owner
  console.warn(`[genie] ${text}`, ...cause);
}
