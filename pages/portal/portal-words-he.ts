import { isolate } from '../../shared/messages/isolate.ts';
import { pageWordsHe } from '../shared/page-words-he.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsHe: PortalWords = {
  ...pageWordsHe,
  loading: 'בטעינה…',
  geniesOf: (name) => `ה־Genies של ${isolate(name)}`,
  choose: 'בחרו עם מי לדבר. אפשר להחליף בכל רגע.',
  all: 'הכול',
  resting: 'בהפסקה',
  talking: 'בשיחה',
  empty: { title: 'עדיין אין כאן אף אחד', advice: 'אין כרגע Genies בפורטל הזה. חזרו מאוחר יותר.' },
  absent: { title: 'אין כאן פורטל', advice: 'בדקו את הכתובת, או שאלו את מי שנתן לכם אותה.' },
  unreachable: {
    title: 'לא הצלחנו להגיע לפורטל הזה',
    advice: 'בדקו את החיבור לאינטרנט ונסו שוב.',
  },
  switchTitle: (from) => `אתם בשיחה עם ${isolate(from)}`,
  switchAdvice: (to) => `כדי לדבר עם ${isolate(to)}, השיחה הזאת צריכה להסתיים קודם.`,
  switchNow: (to) => `לנתק ולעבור אל ${isolate(to)}`,
  stay: 'להישאר בשיחה',
};
