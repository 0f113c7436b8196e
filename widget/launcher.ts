import type { LauncherTexts } from './launcher-texts.ts';
import type { WidgetOptions } from './options.ts';
import type { LauncherFacts } from './read-bootstrap.ts';

export interface LauncherState {
  /** Undefined while the API has not answered. */
  status: LauncherFacts['status'] | undefined;
  activity: 'none' | 'connecting' | 'live';
  isOpen: boolean;
}

export interface Launcher {
  button: HTMLButtonElement;
  render(options: WidgetOptions, state: LauncherState, texts: LauncherTexts): void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** A speech bubble with a voice in it; while the panel is open, an arrow that points to where it will go. */
const TALK = 'M12 3a9 9 0 0 0-7.7 13.6L3 21l4.4-1.3A9 9 0 1 0 12 3ZM8 10.5v3M12 8v8M16 10.5v3';
const CLOSE = 'm6 9 6 6 6-6';

/**
 * The button that a visitor sees first; its look stands in `stage.css`. Made element by element: a page may
 * forbid `innerHTML` (Trusted Types).
 */
export function createLauncher(): Launcher {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.part.add('launcher');
  button.setAttribute('aria-haspopup', 'dialog');

  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  icon.append(path);

  const picture = document.createElement('img');
  picture.alt = '';
  picture.referrerPolicy = 'no-referrer';
  picture.hidden = true;
  picture.addEventListener('load', () => (picture.hidden = false));

  const text = document.createElement('span');
  text.dir = 'auto'; // the page's own label may be in another script than ours
  const dot = document.createElement('i');
  button.append(icon, picture, text, dot);

  return {
    button,
    render({ name, label, showLabel, avatar }, { status, activity, isOpen }, texts) {
      const named = (words: string) => words.replace('$', () => name);
      const isResting = status === 'resting';
      text.textContent = label || (name ? named(texts.talkTo) : texts.talk);
      if (isResting && name) text.textContent = named(texts.resting);
      text.hidden = !showLabel;
      dot.hidden = activity === 'none';
      const state = activity === 'none' ? '' : `, ${texts[activity]}`;
      button.setAttribute('aria-label', text.textContent + state);
      button.setAttribute('aria-expanded', String(isOpen));
      button.lang = texts.lang;
      button.dir = texts.dir;
      button.dataset.activity = activity;
      button.classList.toggle('resting', isResting);
      path.setAttribute('d', isOpen ? CLOSE : TALK);
      if (avatar !== (picture.getAttribute('src') ?? '')) picture.src = avatar;
    },
  };
}
