import { isolate } from './isolate.ts';
import type { Messages } from './messages.ts';

export const ar: Messages = {
  language: 'ar',
  dir: 'rtl',

  statuses: {
    loading: 'جارٍ التحميل…',
    resting: 'غير متاح الآن',
    private: 'خاص',
    requested: 'في انتظار المالك',
    busy: 'مشغول الآن',
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

  engineUnavailable: {
    title: 'تعذّر إعداد المكالمة',
    advice: 'لم يُحمَّل جزء منها. تحقق من اتصالك بالإنترنت ثم حاول مجددًا. وإن تكرر ذلك فأعد تحميل الصفحة.',
  },
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
