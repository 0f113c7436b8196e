import { readableOn } from '../shared/theme/color.ts';
import { createElement } from './create-element.ts';
import type { EmbedState } from './embed-state.ts';
import { createLauncher, renderLauncher } from './launcher.ts';
import css from './stage.css?inline';

/** What stage 1 builds inside the shadow root. */
export interface Stage {
  root: HTMLElement;
  launcher: HTMLElement;
  /** Where stage 2 draws. */
  container: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

export function createStage(shadow: ShadowRoot): Stage {
  // Constructed, since a page's policy may forbid `<style>`; and one for all elements.
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const launcher = createLauncher();
  const container = createElement('div');
  const root = createElement('div', { popover: 'manual' }, [launcher, container]);
  shadow.append(root);
  return { root, launcher, container };
}

export function renderStage({ root, launcher, container }: Stage, state: EmbedState): void {
  const { options } = state;
  const { color } = options;
  root.className = options.mode === 'inline' ? 'root' : `root ${options.position}`;
  // By CSSOM, which no policy forbids. Colours are `#rrggbb` by now, all else numbers.
  root.style.cssText =
    `--_x:${options.offsetX}px;--_y:${options.offsetY}px;z-index:${options.zIndex};` +
    (color && `--_launcher:${color};--_on:${readableOn(color)}`);
  container.hidden = state.panel !== 'open';
  renderLauncher(launcher, state);
}
