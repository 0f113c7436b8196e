import css from './placement.css?inline';

/** Only then, since a page may have made a side panel of it by `::part(panel)`. */
const LESS_ROOM = `@media (width >= 480px) and (height >= 480px) {
  .root [data-layout=floating] .panel { max-block-size: calc(100dvh - 2 * var(--_block) - 72px - var(--_aside)) }
}`;

let shared: CSSStyleSheet | undefined;

/** Adds our looks to `shadow`; returns how to say how far from its edge everything is to stand aside, px. */
export function createRule(shadow: ShadowRoot): (edge: 'top' | 'bottom', asidePx: number) => void {
  if (!shared) (shared = new CSSStyleSheet()).replaceSync(css);
  // A sheet, since stage 1 writes the root's own `style` anew whenever it renders.
  const own = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, shared, own];
  return (edge, asidePx) =>
    own.replaceSync(
      asidePx ? `.root { --_aside-${edge}: ${asidePx}px; --_aside: ${asidePx}px } ${LESS_ROOM}` : '',
    );
}
