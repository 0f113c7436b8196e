import { createElement, setAttributes } from './create-element.ts';
import type { EmbedState } from './embed-state.ts';
import { launcherTexts } from './launcher-texts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const VOICE = 'M4 10v4M8 7v10M12 3v18M16 7v10M20 10v4';

/** The button that a visitor sees first; its look stands in `stage.css`. */
export function createLauncher(): HTMLElement {
  return createElement('button', { part: 'launcher', 'aria-haspopup': 'dialog' }, [
    createElement('svg', { viewBox: '0 0 24 24' }, [createElement('path', { d: VOICE }, [], SVG)], SVG),
    createElement('b'),
    createElement('span', { dir: 'auto' }), // the page's own label may be in another script than ours
  ]);
}

export function renderLauncher(launcher: HTMLElement, state: EmbedState): void {
  const { options, status, panel } = state;
  const { label, avatar } = options;
  const [lang, talkTo, resting, failed] = state.texts ?? launcherTexts(options.lang);
  const [, picture, text] = launcher.children as unknown as [Element, HTMLElement, HTMLElement];
  const ours = panel === 'failed' ? failed : status === 'resting' ? resting : label ? '' : talkTo;
  const words = ours.replace('$', () => options.name || options.genie) || label; // the page's may have a `$` of its own
  text.textContent = options.showLabel || panel === 'failed' ? words : '';
  // A background, since a picture that does not load leaves no trace there.
  picture.style.backgroundImage = avatar && `url(${JSON.stringify(avatar)})`;
  launcher.hidden = options.mode === 'inline' || options.trigger !== '' || status === 'absent';
  setAttributes(launcher, {
    class: `launcher ${status} ${panel === 'loading' ? 'connecting' : state.activity}`,
    'aria-label': words + state.activityText,
    'aria-expanded': `${panel === 'open'}`,
    lang,
  });
}
