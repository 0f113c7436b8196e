import type { ShareWords } from './share-words.ts';

export const shareWordsAr: ShareWords = {
  title: (name) => `مشاركة ${name}`,
  close: 'إغلاق',
  address: 'العنوان',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyByHand: 'العنوان محدَّد الآن: انسخه.',
  more: 'المشاركة عبر تطبيق…',
  code: 'دع شخصًا آخر يمسح هذا الرمز',
  codeOf: (name) => `رمز QR يؤدي إلى ${name}`,
  noCode: 'تعذّر إنشاء رمز QR هنا. العنوان يكفي أيضًا.',
  print: 'طباعة ملصقات وبطاقات',
};
