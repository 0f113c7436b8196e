import { constructed } from './widget-sheet.ts';
import sound from './sound.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the styles that come with stage 3 to the shadow root, or the page, that `element` is in. */
export function adoptCallSheet(element: Element | null): void {
  const root = element?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  sheet ??= constructed([sound].join('\n'));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
