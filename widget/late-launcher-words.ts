import type { EmbedState } from './embed-state.ts';
import type { LateLauncherTexts, lateLauncherTexts } from './late-launcher-texts.ts';
import { launcherTexts } from './launcher-texts.ts';

const ENGLISH: LateLauncherTexts = {
  texts: launcherTexts('en'),
  connecting: ', connecting',
  live: ', in a conversation',
};

/** The launcher's words from stage 2 on. English is there; all others are one file, for those who need it. */
export function createLateLauncherWords(state: EmbedState, render: () => void): { speak(): void } {
  let others: typeof lateLauncherTexts | undefined;

  async function learn() {
    try {
      others = (await import('./late-launcher-texts.ts')).lateLauncherTexts;
    } catch {
      return; // the Genie's name alone has to do
    }
    speak();
  }

  /** Whenever language or activity may have changed; renders. */
  function speak() {
    const { activity, options } = state;
    const isEnglish = launcherTexts(options.lang)[0] === 'en';
    const words = others?.(options.lang) ?? ENGLISH;
    state.texts = isEnglish || others ? words.texts : undefined;
    state.activityText = activity === 'none' ? '' : words[activity];
    render();
    if (!isEnglish && !others) void learn();
  }

  return { speak };
}
