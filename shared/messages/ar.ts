import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

/** Keeps a name that is written from left to right from turning the sentence around it (Unicode isolates). */
const isolate = (name: string) => `\u2068${name}\u2069`;

export const ar: Messages = {
  language: 'ar',
  dir: 'rtl',

  statuses: {
    loading: 'جارٍ التحميل…',
    resting: 'غير متاح الآن',
    private: 'خاص',
    requested: 'في انتظار المالك',
    absent: 'غير متصل',
    unreachable: 'غير متصل',
    idle: 'جاهز للحديث',
    consent: 'جاهز للحديث',
    connecting: 'جارٍ الاتصال…',
    live: 'متصل',
    reconnecting: 'جارٍ إعادة الاتصال…',
    ended: 'انتهت المكالمة',
    failed: 'غير متصل',
  },

  close: 'إغلاق',
  minimise: 'تصغير',
  loading: 'جارٍ التحميل…',
  tryAgain: 'حاول مجددًا',
  cancel: 'إلغاء',
  back: 'رجوع',
  linksOf: (name) => `روابط من ${isolate(name)}`,
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',

  startTalking: 'ابدأ الحديث',
  typeInstead: 'الكتابة بدلاً من ذلك',
  starterHint: 'قل ما تحتاج إليه بكلماتك أنت.',
  writeMessage: 'اكتب رسالة',
  send: 'إرسال',

  consentTitle: 'قبل أن تبدأ',
  consentAi: 'أنت على وشك التحدث إلى مساعد يعمل بالذكاء الاصطناعي، وليس إلى إنسان.',
  consentRecording: (name) =>
    `يُرسَل صوتك مباشرةً إلى الخدمة الصوتية الخاصة بـ${isolate(name)} ويُحوَّل إلى نص للرد عليك. لا تحتفظ هذه الأداة بأي تسجيل.`,
  consentOwner: (name) =>
    `تدير ${isolate(name)} الجهةُ التي أعدّتها، وهي التي تقرر ما تحتفظ به خدمتها الصوتية.`,
  consentMicrophone: 'بعد ذلك يطلب متصفحك إذن استخدام الميكروفون.',
  startCall: 'ابدأ المكالمة',

  stages: (name) => ({
    microphone: 'اسمح باستخدام الميكروفون…',
    token: 'جارٍ الحصول على خط…',
    line: 'جارٍ الاتصال…',
    agent: `في انتظار ${isolate(name)}…`,
  }),
  microphoneHint: 'متصفحك يطلب الإذن الآن. اختر «سماح».',

  activities: { listening: 'يستمع', thinking: 'يفكر', speaking: 'يتحدث' },
  muted: 'ميكروفونك مكتوم',
  mute: 'كتم الصوت',
  hangUp: 'إنهاء المكالمة',
  endChat: 'إنهاء المحادثة',
  lineLost: 'انقطع الخط. انتظر قليلاً.',
  tapToHear: (name) => `اضغط لسماع ${isolate(name)}`,
  speakFirst: (name) => `تفضّل، ${isolate(name)} يسمعك.`,
  writeFirst: (name) => `اكتب شيئًا وسيجيبك ${isolate(name)} هنا.`,
  transcript: 'المحادثة',
  you: 'أنت',
  newMessages: (count) =>
    plural('ar', count, {
      one: 'رسالة جديدة',
      two: 'رسالتان جديدتان',
      few: `${count} رسائل جديدة`,
      many: `${count} رسالة جديدة`,
      other: `${count} رسالة جديدة`,
    }),

  endings: (name) => ({
    'visitor-ended': 'أنهيت المكالمة.',
    'agent-ended': `أنهى ${isolate(name)} المكالمة.`,
    'agent-failed': `واجه ${isolate(name)} مشكلة ولم يستطع المتابعة. معاودة الاتصال تفيد عادةً.`,
    'continued-elsewhere': 'تستمر المكالمة في نافذة أخرى.',
    removed: `أُنهيت المكالمة من جهة ${isolate(name)}.`,
    'server-shutdown': 'يُعاد تشغيل الخدمة الصوتية. يمكنك الاتصال مجددًا بعد دقيقة.',
    'connection-lost': 'انقطع الاتصال ولم يعد. تحقق من الإنترنت ثم اتصل مجددًا.',
    'page-left': 'انتهت المكالمة بسبب مغادرة الصفحة.',
  }),
  lasted: (duration) => `استمرت ${duration}.`,
  callAgain: 'اتصل مجددًا',

  failures: (name) => ({
    'microphone-denied': {
      title: 'الميكروفون غير مسموح به',
      advice: 'اسمح به من جانب شريط العنوان أو من إعدادات جهازك، ثم حاول مجددًا.',
    },
    'microphone-dismissed': {
      title: 'أُغلق طلب إذن الميكروفون',
      advice: 'حاول مجددًا واختر «سماح» عندما يسألك المتصفح.',
    },
    'microphone-blocked': {
      title: 'هذه الصفحة لا تسمح باستخدام الميكروفون',
      advice: 'ما زال بإمكانك الكتابة. للتحدث، افتح هذه الصفحة في علامة تبويب خاصة بها.',
    },
    'microphone-insecure': {
      title: 'يحتاج الميكروفون إلى صفحة آمنة',
      advice: 'ما زال بإمكانك الكتابة. للتحدث، افتح هذه الصفحة بعنوان يبدأ بـ https://.',
    },
    'microphone-missing': {
      title: 'لم يُعثر على ميكروفون',
      advice: 'صِل ميكروفونًا أو شغّله، ثم حاول مجددًا.',
    },
    'microphone-busy': {
      title: 'الميكروفون قيد الاستخدام',
      advice: 'أغلق التطبيق أو علامة التبويب التي تستخدمه، ثم حاول مجددًا.',
    },
    'no-voice': {
      title: `لا يستقبل ${isolate(name)} المكالمات بعد`,
      advice: 'لم يُعدّ المالك الصوت حتى الآن. يُرجى العودة لاحقًا.',
    },
    'not-allowed': {
      title: `لم يعد ${isolate(name)} متاحًا`,
      advice: 'ربما أُوقف أو أصبح خاصًا. أعد تحميل الصفحة للتحقق.',
    },
    'rate-limited': {
      title: 'المكالمات كثيرة الآن',
      advice: 'يُرجى الانتظار قليلاً قبل المحاولة مجددًا.',
    },
    'api-unreachable': {
      title: 'لم يصلنا رد',
      advice: 'تحقق من اتصالك بالإنترنت ثم حاول مجددًا.',
    },
    'engine-unavailable': {
      title: 'تعذّر إعداد المكالمة',
      advice: 'لم يُحمَّل جزء منها. تحقق من اتصالك بالإنترنت ثم حاول مجددًا.',
    },
    'unsupported-browser': {
      title: 'لا يستطيع هذا المتصفح إجراء المكالمات',
      advice: 'حدّثه، أو افتح هذه الصفحة في إصدار حديث من Chrome أو Edge أو Firefox أو Safari.',
    },
    'voice-unreachable': {
      title: 'تعذّر الوصول إلى الخدمة الصوتية',
      advice: 'قد يحجب جدار حماية أو VPN المكالمات. جرّب شبكة أخرى أو حاول مجددًا.',
    },
    'agent-absent': {
      title: `لم يرد ${isolate(name)}`,
      advice: 'الخط سليم لكن لم يُجب أحد. يُرجى المحاولة مجددًا.',
    },
    internal: {
      title: 'حدث خطأ ما',
      advice: 'الخطأ من جهتنا لا من جهتك. يُرجى المحاولة مجددًا.',
    },
  }),
  waitAbout: (duration) => `يُتاح ذلك مجددًا بعد حوالي ${duration}.`,

  resting: (name) => ({
    title: `${isolate(name)} في استراحة`,
    advice: 'لا مكالمات الآن. يُرجى العودة لاحقًا.',
  }),

  absent: { title: 'لا يوجد Genie هنا', advice: 'تحقق من العنوان، أو اسأل من أعطاك إياه.' },
  unreachable: { title: 'تعذّر الوصول', advice: 'تحقق من اتصالك بالإنترنت ثم حاول مجددًا.' },
  busy: { title: 'الطلبات كثيرة الآن', advice: 'يُرجى الانتظار قليلاً ثم المحاولة مجددًا.' },
  mayCountAsUse: 'قد تُحسب المحاولة مجددًا استخدامًا آخر لرابطك.',
};
