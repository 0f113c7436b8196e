import { createElement, setAttributes, SVG } from './create-element.ts';
import type { EmbedState } from './embed-state.ts';
import { launcherTexts } from './launcher-texts.ts';

export interface Launcher {
  button: HTMLElement;
  render(state: EmbedState): void;
}

/** A speech bubble with a voice in it. */
const TALK = 'M12 3a9 9 0 0 0-7.7 13.6L3 21l4.4-1.3A9 9 0 1 0 12 3ZM8 10v4M12 8v8M16 10v4';
const CLOSE = 'M6 6l12 12M18 6L6 18';

/** The button that a visitor sees first; its look stands in `stage.css`. */
export function createLauncher(): Launcher {
  const path = createElement('path', {}, [], SVG);
  const icon = createElement('svg', { viewBox: '0 0 24 24' }, [path], SVG);
  const picture = createElement('img', { alt: '', referrerpolicy: 'no-referrer' });
  const text = createElement('span', { dir: 'auto' }); // the page's label may be in another script than ours
  const button = createElement('button', { type: 'button', part: 'launcher', 'aria-haspopup': 'dialog' }, [
    icon,
    picture,
    text,
    createElement('i', {}),
  ]);
  picture.hidden = true;
  picture.addEventListener('load', () => (picture.hidden = false));

  return {
    button,
    render({ options, status, panel, activity }) {
      const { name, label, avatar, mode, trigger } = options;
      const { lang, dir, ...texts } = launcherTexts(options.lang);
      let words = label || (name ? texts.talkTo : texts.talk);
      if (status === 'resting' && name) words = texts.resting;
      if (panel === 'failed') words = texts.failed;
      text.textContent = words.replace('$', () => name);
      text.hidden = !options.showLabel && panel !== 'failed';
      button.hidden = mode === 'inline' || trigger !== '' || status === 'absent';
      if (avatar) picture.setAttribute('src', avatar);
      path.setAttribute('d', panel === 'open' ? CLOSE : TALK);
      setAttributes(button, {
        class: `launcher ${status} ${panel === 'loading' ? 'connecting' : activity}`,
        'aria-label': text.textContent + (activity === 'live' ? texts.live : ''),
        'aria-expanded': `${panel === 'open'}`,
        lang,
        dir,
      });
    },
  };
}
