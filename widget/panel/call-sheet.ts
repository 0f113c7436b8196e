import call from './call.css?inline';
import extras from './call-extras.css?inline';
import sound from './sound/sound.css?inline';
import lifecycle from './lifecycle/lifecycle.css?inline';
import { constructed } from './widget-sheet.ts';

let sheet: CSSStyleSheet | undefined;

/** Adds the styles that come with stage 3 to the shadow root, or the page, that `element` is in. */
export function adoptCallSheet(element: Element | null): void {
  const root = element?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  sheet ??= constructed([call, sound, extras, lifecycle].join('\n'));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
