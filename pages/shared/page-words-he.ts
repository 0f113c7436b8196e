import type { PageWords } from './page-words.ts';

export const pageWordsHe: PageWords = {
  share: 'שיתוף',
  shareUnavailable: 'החלק הזה לא נטען. בדקו את החיבור לאינטרנט ונסו שוב.',
  language: 'שפה',
  theme: 'צבעים',
  themes: { auto: 'אוטומטי', light: 'בהיר', dark: 'כהה' },
  offline: 'אין חיבור לאינטרנט. הדף ימשיך מעצמו כשהחיבור יחזור.',
};
