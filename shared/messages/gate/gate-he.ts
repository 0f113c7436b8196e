import type { GateMessages } from './gate-messages.ts';

/** As in he.ts, which is a chunk of its own: what two chunks share would be a third to wait for. */
const isolate = (name: string) => `\u2068${name}\u2069`;

export const gateHe: GateMessages = {
  gate: (name) => ({
    title: 'בהזמנה בלבד',
    advice: `נבקש עבורכם גישה מהבעלים של ${isolate(name)}. אם הבקשה תאושר, תקבלו קישור באימייל.`,
  }),
  linkRefused: (name) => ({
    title: 'הקישור הזה כבר לא פעיל',
    advice: `אולי הוא ישן מדי או שכבר נוצל. אפשר לבקש קישור חדש מהבעלים של ${isolate(name)}: אם הבקשה תאושר, הוא יגיע באימייל.`,
  }),
  linkHeld: {
    title: 'הוזמנתם',
    advice: 'הפתיחה נחשבת כשימוש אחד בקישור שלכם.',
  },
  open: (name) => `פתיחת ${isolate(name)}`,
  email: 'כתובת האימייל שלכם',
  request: 'בקשת גישה',
  requesting: 'הבקשה נשלחת…',
  requested: (name) => ({
    title: 'הבקשה שלכם בדרך',
    advice: `אם הבעלים של ${isolate(name)} יאשרו, תקבלו קישור באימייל. אין צורך להמתין כאן.`,
  }),
  refusals: {
    'invalid-email': 'כתבו את הכתובת כך: name@example.com',
    'rate-limited': 'יותר מדי בקשות. המתינו כמה דקות ובקשו שוב.',
    unreachable: 'לא קיבלנו תשובה. בדקו את החיבור לאינטרנט ובקשו שוב.',
  },
};
