import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleHe } from './lifecycle-he.ts';
import { soundHe } from './sound-he.ts';

export const callHe: CallMessages = {
  stages: (name) => ({
    microphone: 'אשרו את המיקרופון…',
    token: 'מחפשים קו…',
    line: 'מתחברים…',
    agent: `מחכים ל־${isolate(name)}…`,
  }),
  microphoneHint: 'אשרו כשהדפדפן ישאל.',

  activities: { listening: 'מקשיב', thinking: 'חושב', speaking: 'מדבר' },
  sound: soundHe,
  muted: 'המיקרופון שלכם מושתק',
  mute: 'השתקה',
  hangUp: 'ניתוק',
  endChat: 'סיום הצ׳אט',
  lineLost: 'הקו נפל. רק רגע.',
  lineStillLost: 'עדיין אין חיבור. מה תרצו לעשות?',
  keepWaiting: 'להמשיך לחכות',
  startAgain: 'התחלה מחדש',
  writeInstead: 'לכתוב במקום לדבר',
  lineTroubles: {
    thin: 'החיבור מתוקן כעת. אפשר להמשיך.',
    poor: 'החיבור חלש. אפשר להמשיך.',
  },
  tapToHear: (name) => `הקישו כדי לשמוע את ${isolate(name)}`,
  speakFirst: (name) => `אפשר לדבר, ${isolate(name)} על הקו.`,
  writeFirst: (name) => `כתבו משהו, התשובה של ${isolate(name)} תופיע כאן.`,
  transcript: 'מהלך השיחה',
  you: 'אתם',
  newMessages: (count) =>
    plural('he', count, {
      one: 'הודעה חדשה אחת',
      two: 'שתי הודעות חדשות',
      other: `${count} הודעות חדשות`,
    }),

  approval: 'אישור',
  wantsToUse: (name, tool) => `לאפשר ל־${isolate(name)} להשתמש ב־״${isolate(tool)}״?`,
  allowOnce: 'לאשר הפעם',
  allowAlways: 'לאשר לכל השיחה',
  doNotAllow: 'לא לאשר',

  callLanguage: 'שפת השיחה',
  settings: 'הגדרות',
  captions: 'כתוביות',
  captionSize: 'גודל הכתוביות',
  captionSizes: { normal: 'רגיל', large: 'גדול', largest: 'גדול מאוד' },

  isRecorded: (name) => `השירות הקולי של ${isolate(name)} מקליט את השיחה הזו.`,
  recording: 'השיחה מוקלטת',
  privacyPolicy: (name) => `מדיניות הפרטיות של ${isolate(name)}`,

  endings: (name) => ({
    'visitor-ended': 'סיימתם את השיחה.',
    'agent-ended': `השיחה הסתיימה מצד ${isolate(name)}.`,
    'agent-failed': `הייתה תקלה אצל ${isolate(name)}. בדרך כלל עוזר להתקשר שוב.`,
    'continued-elsewhere': 'השיחה נמשכת בחלון אחר.',
    idle: `זמן מה לא נאמר דבר, ולכן השיחה הסתיימה מצד ${isolate(name)}.`,
    'time-limit': 'השיחה הגיעה לאורך המרבי. אפשר להתקשר שוב.',
    removed: `השיחה הסתיימה מצד הבעלים של ${isolate(name)}.`,
    'server-shutdown': 'השירות הקולי מופעל מחדש. אפשר להתקשר שוב בעוד דקה.',
    'connection-lost': 'החיבור אבד. בדקו את החיבור לאינטרנט והתקשרו שוב.',
    'microphone-revoked': 'ביטלתם את הגישה למיקרופון, ולכן השיחה הסתיימה. אפשר להמשיך בכתב.',
    'page-left': 'השיחה הסתיימה כי יצאתם מהדף.',
  }),
  lasted: (duration) => `משך השיחה: ${duration}.`,
  callAgain: 'להתקשר שוב',
  lifecycle: lifecycleHe,

  saveTranscript: 'שמירת מה שנאמר',
  saveAs: (format) => `שמירה כקובץ ${isolate(format)}`,
  copyTranscript: 'העתקה',
  copied: 'הועתק.',
  notCopied: 'ההעתקה לא הצליחה. אפשר לשמור במקום זאת.',
  rateCall: 'איך היה?',
  stars: (count) => plural('he', count, { one: 'כוכב אחד', two: 'שני כוכבים', other: `${count} כוכבים` }),
  comment: 'רוצים להוסיף משהו? (לא חובה)',
  sendRating: 'שליחת הדירוג',
  thanksForRating: 'תודה על הדירוג.',
  ratingNotSent: 'השליחה לא הצליחה. נסו שוב.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'המיקרופון לא מאושר',
      advice: 'אשרו אותו ליד שורת הכתובת או בהגדרות המערכת, ונסו שוב.',
    },
    'microphone-dismissed': {
      title: 'השאלה על המיקרופון נסגרה',
      advice: 'נסו שוב, ואשרו כשהדפדפן ישאל.',
    },
    'microphone-blocked': {
      title: 'בדף הזה אסור לנו להשתמש במיקרופון',
      advice: 'עדיין אפשר לכתוב. כדי לדבר, פתחו את הדף בכרטיסייה משלו.',
    },
    'microphone-insecure': {
      title: 'המיקרופון דורש דף מאובטח',
      advice: `עדיין אפשר לכתוב. כדי לדבר, פתחו את הדף בכתובת שמתחילה ב־${isolate('https://')}.`,
    },
    'microphone-sandboxed': {
      title: 'המסגרת שסביב הדף חוסמת את המיקרופון',
      advice: 'עדיין אפשר לכתוב. כדי לדבר, פתחו את הדף בכרטיסייה משלו.',
    },
    'microphone-off-in-system': {
      title: 'המכשיר שלכם חוסם את המיקרופון לדפדפן הזה',
      advice: 'פתחו את הגדרות הפרטיות של המערכת, אשרו לדפדפן את המיקרופון ונסו שוב.',
    },
    'microphone-missing': {
      title: 'לא נמצא מיקרופון',
      advice: 'חברו או הפעילו מיקרופון, ונסו שוב.',
    },
    'microphone-busy': {
      title: 'המיקרופון בשימוש',
      advice: 'סגרו את היישום או את הכרטיסייה שמשתמשים בו, ונסו שוב.',
    },
    'no-voice': {
      title: `עדיין אין שיחות עם ${isolate(name)}`,
      advice: 'חזרו מאוחר יותר.',
    },
    'agent-locked': {
      title: `אין שיחות עם ${isolate(name)} מהדף הזה`,
      advice: 'הבעלים צריכים לאשר אותן קודם.',
    },
    'not-allowed': {
      title: `${isolate(name)} כבר לא זמין`,
      advice: 'טענו את הדף מחדש כדי לראות מה השתנה.',
    },
    'rate-limited': {
      title: 'יש יותר מדי שיחות כרגע',
      advice: 'המתינו רגע ונסו שוב.',
    },
    'api-unreachable': {
      title: 'לא קיבלנו תשובה',
      advice: 'בדקו את החיבור לאינטרנט ונסו שוב.',
    },
    'unsupported-browser': {
      title: 'אי אפשר לקיים שיחות בדפדפן הזה',
      advice: 'עדכנו אותו, או פתחו את הדף בגרסה עדכנית של Chrome או Edge או Firefox או Safari.',
    },
    'voice-unreachable': {
      title: 'לא הצלחנו להגיע לשירות הקולי',
      advice: 'ייתכן שחומת אש או VPN חוסמים אותו. נסו רשת אחרת.',
    },
    'voice-refused': {
      title: 'השירות הקולי לא קיבל אתכם',
      advice: 'אולי אין מקום כרגע. המתינו רגע ונסו שוב.',
    },
    'calls-blocked': {
      title: 'הדפדפן או הרשת שלכם חוסמים שיחות',
      advice: 'כבו VPN או תוסף חוסם, או נסו רשת אחרת.',
    },
    'agent-absent': {
      title: `לא הייתה תשובה מ־${isolate(name)}`,
      advice: 'נסו שוב.',
    },
    internal: {
      title: 'משהו השתבש',
      advice: 'זו תקלה שלנו. נסו שוב.',
    },
  }),
};
