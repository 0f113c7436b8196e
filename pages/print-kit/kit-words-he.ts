import { isolate } from '../../shared/messages/isolate.ts';
import { pageWordsHe } from '../shared/page-words-he.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsHe: KitWords = {
  ...pageWordsHe,
  title: (name) => `ערכת הדפסה: ${isolate(name)}`,
  intro: 'קוד שסורקים כדי לדבר. כל קוד נקרא כאן לבדיקה לפני שאתם לוקחים אותו.',
  toGenie: 'לדף של ה־Genie',

  heading: 'כותרת',
  headingFor: (name) => `דברו עם ${name}`,
  invitation: 'הזמנה',
  invitationDefault: 'סורקים, מקישים ושואלים.',
  code: 'הסריקות נספרות בשם',
  plainCode: 'בלי שם משלו',
  format: 'פורמט',
  formats: { a4: 'כרזה (A4)', a6: 'כרטיס (A6)', tent: 'עומד שולחני (A4, מקופל)' },
  distance: 'קריא ממרחק',
  damage: 'איפה הוא תלוי',
  damages: {
    M: 'בפנים, נשאר נקי',
    Q: 'נוגעים בו הרבה, או מאחורי זכוכית',
    H: 'בחוץ, או על משטח מחוספס',
  },
  damageWithLogo: 'עם לוגו הקוד תמיד עמיד לנזק הגדול ביותר, כי הלוגו מכסה חלק ממנו.',
  dark: 'צבע הקוד',
  light: 'צבע הרקע',
  logo: 'לוגו באמצע',
  logoHint: 'PNG או JPEG או WebP. הוא נשאר בדפדפן שלכם.',
  removeLogo: 'הסרת הלוגו',
  logoUnreadable: 'הקובץ הזה אינו תמונה שאנחנו יכולים לקרוא. בחרו PNG או JPEG או WebP.',

  preview: (name) => `תצוגה מקדימה של ההדפסה: ${isolate(name)}`,
  checking: 'קוראים את הקוד לבדיקה…',
  ready: (address) => `הקוד נקרא, והוא מוביל אל ${isolate(address)}`,
  size: (side, reach) => `רוחב הקוד ${isolate(side)}, והוא קריא ממרחק של עד ${isolate(reach)}.`,
  short: (wanted) => `כדי שיהיה קריא ממרחק ${isolate(wanted)} נדרש פורמט גדול יותר.`,
  problems: {
    'not-loaded': 'מה שיוצר את הקוד לא נטען. בדקו את החיבור לאינטרנט וטענו את הדף מחדש.',
    faint: 'שני הצבעים דומים מדי. בחרו קוד כהה יותר או רקע בהיר יותר.',
    inverted: 'הקוד צריך להיות כהה מהרקע: מצלמות רבות לא קוראות אחרת.',
    'too-long': 'הכתובת ארוכה מדי לקוד.',
    'too-fine': 'הכתובת ארוכה מדי לפורמט הזה: הריבועים יהיו דקים מכדי להדפיס. בחרו פורמט גדול יותר.',
    unreadable: 'לא הצלחנו לקרוא את הקוד הזה, ולכן איננו מציעים אותו. הסירו את הלוגו או שנו את הצבעים.',
  },

  savePdf: 'שמירה כ־PDF',
  saveSvg: 'הקוד כ־SVG',
  savePng: 'הקוד כ־PNG',
  print: 'הדפסה',
  saveFailed: 'לא הצלחנו ליצור את הקובץ. בדקו את החיבור לאינטרנט ונסו שוב.',

  private: (name) => ({
    title: `${isolate(name)} במצב פרטי`,
    advice: 'קוד מודפס יוביל לדלת סגורה. פתחו אותו קודם לציבור, או שלחו קישורים במקום.',
  }),
};
