import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleAr } from './lifecycle-ar.ts';
import { soundAr } from './sound-ar.ts';

export const callAr: CallMessages = {
  stages: (name) => ({
    microphone: 'اسمح باستخدام الميكروفون…',
    token: 'جارٍ الحصول على خط…',
    line: 'جارٍ الاتصال…',
    agent: `في انتظار ${isolate(name)}…`,
  }),
  microphoneHint: 'متصفحك يطلب الإذن الآن. اختر «سماح».',

  activities: { listening: 'يستمع', thinking: 'يفكر', speaking: 'يتحدث' },
  sound: soundAr,
  muted: 'ميكروفونك مكتوم',
  mute: 'كتم الصوت',
  hangUp: 'إنهاء المكالمة',
  endChat: 'إنهاء المحادثة',
  lineLost: 'انقطع الخط. انتظر قليلاً.',
  lineStillLost: 'لم يعد الاتصال بعد. ماذا تريد أن تفعل؟',
  keepWaiting: 'مواصلة الانتظار',
  startAgain: 'البدء من جديد',
  writeInstead: 'الكتابة بدلاً من ذلك',
  lineTroubles: {
    thin: 'يجري إصلاح الاتصال. يمكنك المتابعة.',
    poor: 'الاتصال ضعيف. يمكنك المتابعة.',
  },
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

  approval: 'إذن',
  wantsToUse: (name, tool) => `يريد ${isolate(name)} استخدام «${isolate(tool)}»`,
  allowOnce: 'السماح هذه المرة',
  allowAlways: 'السماح طوال المكالمة',
  doNotAllow: 'عدم السماح',

  callLanguage: 'لغة المكالمة',
  settings: 'الإعدادات',
  captions: 'النص المكتوب',
  captionSize: 'حجم النص المكتوب',
  captionSizes: { normal: 'عادي', large: 'كبير', largest: 'كبير جدًا' },

  isRecorded: (name) => `تسجّل الخدمة الصوتية لدى ${isolate(name)} هذه المكالمة.`,
  recording: 'هذه المكالمة مسجَّلة',
  privacyPolicy: (name) => `سياسة الخصوصية لدى ${isolate(name)}`,

  endings: (name) => ({
    'visitor-ended': 'أنهيت المكالمة.',
    'agent-ended': `أنهى ${isolate(name)} المكالمة.`,
    'agent-failed': `واجه ${isolate(name)} مشكلة ولم يستطع المتابعة. معاودة الاتصال تفيد عادةً.`,
    'continued-elsewhere': 'تستمر المكالمة في نافذة أخرى.',
    idle: `لم يقل أحد شيئًا لفترة، فأنهى ${isolate(name)} المكالمة.`,
    'time-limit': 'بلغت المكالمة أقصى مدة لها. يمكنك الاتصال مجددًا.',
    removed: `أُنهيت المكالمة من جهة ${isolate(name)}.`,
    'server-shutdown': 'يُعاد تشغيل الخدمة الصوتية. يمكنك الاتصال مجددًا بعد دقيقة.',
    'connection-lost': 'انقطع الاتصال ولم يعد. تحقق من الإنترنت ثم اتصل مجددًا.',
    'microphone-revoked': 'سحبت إذن الميكروفون فانتهت المكالمة. يمكنك المتابعة بالكتابة.',
    'page-left': 'انتهت المكالمة بسبب مغادرة الصفحة.',
  }),
  lasted: (duration) => `استمرت ${duration}.`,
  callAgain: 'اتصل مجددًا',
  lifecycle: lifecycleAr,

  saveTranscript: 'احتفظ بما قيل',
  saveAs: (format) => `الحفظ بصيغة ${isolate(format)}`,
  copyTranscript: 'نسخ',
  copied: 'تم النسخ.',
  notCopied: 'تعذّر النسخ. يمكنك الحفظ بدلاً من ذلك.',
  rateCall: 'كيف كانت المكالمة؟',
  stars: (count) =>
    plural('ar', count, {
      one: 'نجمة واحدة',
      two: 'نجمتان',
      few: `${count} نجوم`,
      many: `${count} نجمة`,
      other: `${count} نجمة`,
    }),
  comment: 'هل تود إضافة شيء؟ (اختياري)',
  sendRating: 'إرسال التقييم',
  thanksForRating: 'شكرًا على تقييمك.',
  ratingNotSent: 'تعذّر الإرسال. يُرجى المحاولة مجددًا.',

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
    'microphone-sandboxed': {
      title: 'الإطار المحيط بهذه الصفحة يمنع الميكروفون',
      advice: 'ما زال بإمكانك الكتابة. للتحدث، افتح هذه الصفحة في علامة تبويب خاصة بها.',
    },
    'microphone-off-in-system': {
      title: 'جهازك يمنع هذا المتصفح من استخدام الميكروفون',
      advice: 'افتح إعدادات الخصوصية في جهازك واسمح لهذا المتصفح باستخدام الميكروفون، ثم حاول مجددًا.',
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
    'agent-locked': {
      title: `لا يستقبل ${isolate(name)} مكالمات من هذه الصفحة`,
      advice: 'على مالكه أن يسمح بها أولًا.',
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
    'unsupported-browser': {
      title: 'لا يستطيع هذا المتصفح إجراء المكالمات',
      advice: 'حدّثه، أو افتح هذه الصفحة في إصدار حديث من Chrome أو Edge أو Firefox أو Safari.',
    },
    'voice-unreachable': {
      title: 'تعذّر الوصول إلى الخدمة الصوتية',
      advice: 'قد يحجب جدار حماية أو VPN المكالمات. جرّب شبكة أخرى أو حاول مجددًا.',
    },
    'voice-refused': {
      title: 'لم تسمح لك الخدمة الصوتية بالدخول',
      advice: 'ربما لا يوجد مكان الآن. انتظر قليلاً ثم حاول مجددًا.',
    },
    'calls-blocked': {
      title: 'متصفحك أو شبكتك تحجب المكالمات',
      advice: 'أوقف VPN أو الإضافات التي تحجب المكالمات، أو جرّب شبكة أخرى.',
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
};
