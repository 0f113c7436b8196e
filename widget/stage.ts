import { readableOn } from '../shared/theme/color.ts';
import { createElement } from './create-element.ts';
import type { EmbedState } from './embed-state.ts';
import { createLauncher } from './launcher.ts';
import css from './stage.css?inline';

/** What stage 1 builds inside the shadow root. */
export interface Stage {
  root: HTMLElement;
  launcher: HTMLElement;
  /** Where stage 2 draws. */
  container: HTMLElement;
  render(state: EmbedState): void;
}

let sheet: CSSStyleSheet | undefined;

export function createStage(shadow: ShadowRoot): Stage {
  // Constructed, since a page's policy may forbid `<style>`; and one for all elements.
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const launcher = createLauncher();
  const container = createElement('div', {});
  const root = createElement('div', { class: 'root' }, [launcher.button, container]);
  shadow.append(root);

  return {
    root,
    launcher: launcher.button,
    container,
    render(state) {
      const { mode, position, buttonColor, color, offsetX, offsetY, zIndex, dotSize } = state.options;
      const shown = buttonColor || color;
      root.dataset.position = mode === 'inline' ? '' : position;
      // By CSSOM, which no policy forbids. Colours are `#rrggbb` by now, all else numbers.
      root.style.cssText =
        `--_offset-x:${offsetX}px;--_offset-y:${offsetY}px;--_dot:${dotSize}px;z-index:${zIndex};` +
        (shown && `--_launcher:${shown};--_on-launcher:${readableOn(shown)}`);
      launcher.render(state);
      container.hidden = state.panel !== 'open';
    },
  };
}
