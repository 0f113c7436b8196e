import controls from './controls.css?inline';
import motion from './motion.css?inline';
import panel from './panel.css?inline';
import theme from './theme.css?inline';
import views from './views.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * The panel's style sheet, for `adoptedStyleSheets` of a shadow root or a document: constructed sheets apply
 * under any `style-src`, where `<style>` does not. One for all panels of a page.
 */
export function panelSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([theme, panel, controls, views, motion].join('\n'));
  }
  return sheet;
}
