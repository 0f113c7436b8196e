/**
 * Escape puts `tools` away until the pointer or the focus comes to `launcher` anew: what lies over the page because of
 * them must go without moving them (WCAG 2.2, 1.4.13).
 */
export function putAwayByEscape(launcher: HTMLElement, tools: HTMLElement): void {
  const putAway = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') tools.classList.add('away');
  };
  const comeBack = () => tools.classList.remove('away');
  // Who only points at it has the focus elsewhere.
  const listen = () => document.addEventListener('keydown', putAway);
  launcher.addEventListener('pointerenter', comeBack);
  launcher.addEventListener('focus', comeBack);
  for (const element of [launcher, tools]) {
    element.addEventListener('keydown', putAway);
    element.addEventListener('pointerenter', listen);
    element.addEventListener('pointerleave', () => document.removeEventListener('keydown', putAway));
  }
  if (launcher.matches(':hover')) listen(); // it was what brought us
}
