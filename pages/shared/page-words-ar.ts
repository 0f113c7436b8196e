import type { PageWords } from './page-words.ts';

export const pageWordsAr: PageWords = {
  share: 'مشاركة',
  shareUnavailable: 'لم يُحمَّل هذا الجزء. تحقّق من اتصالك بالإنترنت ثم حاول مرة أخرى.',
  language: 'اللغة',
  theme: 'الألوان',
  themes: { auto: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  offline: 'أنت غير متصل بالإنترنت. ستتابع الصفحة تلقائيًا عند عودة الاتصال.',
};
