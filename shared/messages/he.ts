import { isolate } from './isolate.ts';
import type { Messages } from './messages.ts';

export const he: Messages = {
  language: 'he',
  dir: 'rtl',

  statuses: {
    loading: 'בטעינה…',
    resting: 'בהפסקה',
    private: 'פרטי',
    requested: 'ממתין לאישור הבעלים',
    busy: 'תפוס כרגע',
    absent: 'לא מחובר',
    unreachable: 'לא מחובר',
    idle: 'אפשר לדבר',
    consent: 'אפשר לדבר',
    connecting: 'מתחבר…',
    live: 'מחובר',
    reconnecting: 'מתחבר מחדש…',
    ended: 'השיחה הסתיימה',
    failed: 'לא מחובר',
  },

  close: 'סגירה',
  minimise: 'מזעור',
  loading: 'בטעינה…',
  tryAgain: 'ניסיון נוסף',
  cancel: 'ביטול',
  back: 'חזרה',
  linksOf: (name) => `קישורים של ${isolate(name)}`,
  opensInNewTab: '(נפתח בכרטיסייה חדשה)',

  startTalking: 'מתחילים לדבר',
  typeInstead: 'לכתוב במקום לדבר',
  starterHint: 'פשוט אמרו מה אתם צריכים, במילים שלכם.',
  writeMessage: 'כתיבת הודעה',
  send: 'שליחה',

  consentTitle: 'לפני שמתחילים',
  consentAi: 'אתם עומדים לדבר עם עוזר מבוסס בינה מלאכותית, ולא עם אדם.',
  consentRecording: (name) =>
    `הקול שלכם נשלח בזמן אמת לשירות הקולי של ${isolate(name)} ומומר לטקסט כדי לענות לכם. הווידג׳ט הזה אינו שומר הקלטה.`,
  consentOwner: (name) => `את ${isolate(name)} מפעיל העסק שהקים אותו, והוא שמחליט מה נשמר בשירות הקולי שלו.`,
  consentMicrophone: 'מיד הדפדפן יבקש גישה למיקרופון.',
  startCall: 'התחלת השיחה',

  engineUnavailable: {
    title: 'לא הצלחנו להכין את השיחה',
    advice: 'בדקו את החיבור לאינטרנט ונסו שוב. אם זה קורה שוב, טענו את הדף מחדש.',
  },
  waitAbout: (duration) => `אפשר יהיה שוב בעוד כ־${isolate(duration)}.`,

  resting: (name) => ({
    title: `${isolate(name)} בהפסקה`,
    advice: 'אין שיחות כרגע. חזרו מאוחר יותר.',
  }),

  absent: { title: 'אין כאן Genie', advice: 'בדקו את הכתובת.' },
  unreachable: {
    title: 'לא הצלחנו להגיע ל־Genie הזה',
    advice: 'בדקו את החיבור לאינטרנט ונסו שוב.',
  },
  busy: { title: 'יש כרגע הרבה פניות', advice: 'המתינו רגע ונסו שוב.' },
  mayCountAsUse: 'ייתכן שניסיון נוסף ייחשב כשימוש נוסף בקישור שלכם.',
};
