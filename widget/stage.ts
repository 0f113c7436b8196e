import { readableOn } from '../shared/theme/color.ts';
import { createLauncher, type LauncherState } from './launcher.ts';
import { launcherTexts } from './launcher-texts.ts';
import type { WidgetOptions } from './options.ts';
import css from './stage.css?inline';

export interface StageState extends LauncherState {
  hasLauncher: boolean;
  /** The panel could not be loaded. */
  hasFailed: boolean;
}

/** What stage 1 builds inside the shadow root. */
export interface Stage {
  root: HTMLElement;
  launcher: HTMLElement;
  /** Where stage 2 draws. */
  container: HTMLElement;
  render(options: WidgetOptions, state: StageState): void;
}

let sheet: CSSStyleSheet | undefined;

export function createStage(shadow: ShadowRoot): Stage {
  // Constructed, since a page's policy may forbid `<style>`; and one for all elements.
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const launcher = createLauncher();
  const root = document.createElement('div');
  root.className = 'root';
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  const container = document.createElement('div');
  root.append(launcher.button, note, container);
  shadow.append(root);

  return {
    root,
    launcher: launcher.button,
    container,
    render(options, state) {
      const texts = launcherTexts(options.lang);
      if (options.mode === 'inline') delete root.dataset.position;
      else root.dataset.position = options.position;
      setProperties(root.style, options);
      note.lang = texts.lang;
      note.dir = texts.dir;
      note.textContent = state.hasFailed ? texts.failed : '';
      container.hidden = !state.isOpen;
      launcher.button.hidden = !state.hasLauncher;
      launcher.render(options, state, texts);
    },
  };
}

/** By CSSOM, which no policy forbids. Colours are `#rrggbb` by now, all else numbers. */
function setProperties(style: CSSStyleDeclaration, options: WidgetOptions): void {
  const color = options.buttonColor || options.color;
  const properties = {
    launcher: color,
    'on-launcher': color && readableOn(color),
    'offset-x': `${options.offsetX}px`,
    'offset-y': `${options.offsetY}px`,
    'z-index': String(options.zIndex),
    dot: `${options.dotSize}px`,
  };
  for (const [name, value] of Object.entries(properties)) style.setProperty(`--_${name}`, value);
}
