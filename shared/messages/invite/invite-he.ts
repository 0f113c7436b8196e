import type { InviteMessages } from './invite-messages.ts';

/** Names and addresses are set apart, so that they do not turn the sentence around them. */
const isolate = (words: string) => `\u2068${words}\u2069`;

export const inviteHe: InviteMessages = {
  dir: 'rtl',
  loading: 'בודקים את ההזמנה שלכם…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName ? `הוזמנתם לדבר עם ${isolate(genieName)}` : 'הוזמנתם לדבר עם Genie פרטי',
    advice: invitedBy
      ? `ההזמנה נשלחה אל ${isolate(email)} מאת ${isolate(invitedBy)}.`
      : `ההזמנה נשלחה אל ${isolate(email)}.`,
  }),
  means: (email) => `אם תקבלו אותה, תינתן ל־${isolate(email)} גישה, וייפתח חשבון אם עדיין אין.`,
  accept: 'קבלת ההזמנה',
  accepting: 'ההזמנה מתקבלת…',
  notYou: 'לא בשבילכם, או לא מעניין? פשוט סגרו את הדף.',
  checkMail: (email) => ({
    title: 'קיבלתם את ההזמנה',
    advice: `פרטי הכניסה בדרך אל ${isolate(email)}. אפשר לסגור את הדף.`,
  }),
  refused: {
    title: 'אי אפשר לפתוח את ההזמנה הזאת',
    advice:
      'אולי היא ישנה מדי, כבר נוצלה או לא שלמה. פתחו שוב את הקישור באימייל, או בקשו הזמנה חדשה ממי שהזמין אתכם.',
  },
  unreachable: { title: 'לא קיבלנו תשובה', advice: 'בדקו את החיבור לאינטרנט ונסו שוב.' },
  busy: { title: 'יש כרגע הרבה פניות', advice: 'המתינו דקה ונסו שוב.' },
  tryAgain: 'ניסיון נוסף',
};
