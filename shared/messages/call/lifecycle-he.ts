import { isolate } from '../isolate.ts';
import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleHe: LifecycleWords = {
  timeLeft: (duration) => `השיחה תסתיים בעוד ${duration}.`,
  areYouThere: (duration) => `אתם עדיין כאן? השיחה תסתיים בעוד ${duration}.`,
  stay: 'כן, אני כאן',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'כל הקווים תפוסים',
      advice: `אנשים רבים מדברים כרגע עם ${isolate(name)}.`,
    },
    'minutes-used-up': {
      title: 'אין עוד שיחות היום',
      advice: `זמן השיחה של ${isolate(name)} להיום נגמר.`,
    },
    'outside-hours': {
      title: 'אין שיחות כרגע',
      advice: `אפשר לדבר עם ${isolate(name)} בשעות הפעילות.`,
    },
  }),
  opensAgain: (time) => `אפשר יהיה לדבר שוב: ${time}.`,
  waitInLine: 'המתנה בתור',
  inLine: {
    title: 'אתם בתור',
    advice: 'השאירו את הדף פתוח: השיחה תתחיל מעצמה כשיתפנה קו. עד אז המיקרופון שלכם כבוי.',
  },
  nextTry: (duration) => `ננסה שוב בעוד ${duration}`,
  asking: 'מחפשים קו פנוי…',
  leaveLine: 'הפסקת ההמתנה',

  elsewhere: { title: 'השיחה שלכם בכרטיסייה אחרת', advice: 'אפשר להמשיך אותה כאן, בלי הפסקה.' },
  continueHere: 'להמשיך כאן',
  notMoved: 'הכרטיסייה האחרת לא הגיבה. אפשר להתחיל שיחה חדשה.',
  endOnLeave: 'לסיים את השיחה ביציאה מהדף',
};
