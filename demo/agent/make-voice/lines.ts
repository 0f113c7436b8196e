import type { ClipName } from '../clips.ts';
import type { Utterance } from './flite.ts';

/** What the agent can say: `text` is the caption, `spoken` the same in words that flite reads, a pause after each. */
export interface Line {
  text: string;
  spoken: Utterance[];
}

const english = (...sentences: string[]): Line => ({
  text: sentences.join(' '),
  spoken: sentences.map((text) => ({ text })),
});

/**
 * Flite has no Arabic, so the Arabic lines are spoken from phones of its American set: a recognisable
 * stand-in with a strong accent (no emphatics, no ʿayn), enough to hear which line it is.
 */
const arabic = (text: string, ...phones: string[]): Line => ({
  text,
  spoken: phones.map((sentence) => ({ phones: `pau ${sentence} pau` })),
});

export const LINES: Record<'en' | 'ar', Record<ClipName, Line>> = {
  en: {
    greeting: english('Hello!', 'I am the Genie of this page.', 'Ask me anything, or type your question.'),
    heard: english('I heard you, but here I understand only what is typed.', 'Please type your question.'),
    found: english('Here is what I found.'),
    unknown: english('I could not find that.', 'Please ask in another way.'),
    tool: english('Here is what the tool answered.'),
    goodbye: english('Thank you for talking with me.', 'Goodbye!'),
    ending: english('Time is nearly up.'),
    there: english('Are you still there?'),
  },
  ar: {
    greeting: arabic(
      'مرحباً! أنا جنيّ هذه الصفحة. اسألني ما تشاء، أو اكتب سؤالك.',
      'm aa r hh aa b ae n',
      'ae n aa jh ih n iy hh aa dh ih hh ih s aa f hh ae',
      'ih s ae l n iy m aa t ae sh aa pau ao uh k t uh b s uw aa l ae k',
    ),
    heard: arabic(
      'سمعتك، لكنني أفهم هنا ما يُكتب فقط. اكتب سؤالك من فضلك.',
      's ae m ih t uh k pau l aa k ih n ae n iy ae f hh ae m hh uh n aa m aa y uh k t ae b f aa k aa t',
      'uh k t uh b s uw aa l ae k m ih n f aa d l ih k',
    ),
    found: arabic('إليك ما وجدته.', 'ih l ey k m aa w ae jh ae d t uh hh'),
    unknown: arabic(
      'لم أجد ذلك. جرّب سؤالاً آخر من فضلك.',
      'l ae m ae jh ih d dh aa l ih k',
      'jh ae r ih b s uw aa l ae n aa k hh aa r m ih n f aa d l ih k',
    ),
    tool: arabic('هذا ما أجابت به الأداة.', 'hh aa dh aa m aa ae jh aa b ae t b ih hh iy ae l ae d aa'),
    goodbye: arabic(
      'شكراً لحديثك معي. مع السلامة!',
      'sh uh k r ae n l ih hh ae d iy th ih k m aa iy',
      'm aa ae s ae l aa m ae',
    ),
    ending: arabic('اقتربت النهاية.', 'ih k t aa r ae b ih n ih hh aa y aa'),
    there: arabic('هل ما زلت معي؟', 'hh ae l m aa z ih l t aa m aa iy'),
  },
};
