import { isolate } from '../../../shared/messages/isolate.ts';
import type { ShareWords } from './share-words.ts';

export const shareWordsHe: ShareWords = {
  title: (name) => `שיתוף של ${isolate(name)}`,
  close: 'סגירה',
  address: 'כתובת',
  copy: 'העתקה',
  copied: 'הועתק',
  copyByHand: 'הכתובת מסומנת: העתיקו אותה עכשיו.',
  more: 'שיתוף דרך יישום…',
  code: 'תנו למישהו לסרוק את הקוד',
  codeOf: (name) => `קוד QR שמוביל אל ${isolate(name)}`,
  noCode: 'לא הצלחנו ליצור כאן קוד QR. גם הכתובת תעבוד.',
  print: 'הדפסת כרזות וכרטיסים',
};
