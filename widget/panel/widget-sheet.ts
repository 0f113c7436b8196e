import controls from './controls.css?inline';
import launcher from './launcher.css?inline';
import motion from './motion.css?inline';
import panel from './panel.css?inline';
import theme from './theme.css?inline';
import views from './views.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The style sheet of the panel in a host page. */
export function widgetSheet(): CSSStyleSheet {
  sheet ??= constructed([launcher, theme, panel, controls, views, motion].join('\n'));
  return sheet;
}

/** For `adoptedStyleSheets`: constructed sheets apply under any `style-src`, where `<style>` does not. */
export function constructed(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
