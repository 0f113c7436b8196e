import pageLayout from './page-layout.css?inline';
import { constructed, WIDGET_CSS } from './widget-sheet.ts';

/** The style sheet of the panel on a page of ours, which has a layout more than the widget. */
export function panelSheet(): CSSStyleSheet {
  return constructed(`${WIDGET_CSS}\n${pageLayout}`);
}
