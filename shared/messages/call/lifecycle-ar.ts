import { isolate } from '../isolate.ts';
import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleAr: LifecycleWords = {
  timeLeft: (duration) => `تنتهي المكالمة بعد ${duration}.`,
  areYouThere: (duration) => `هل ما زلت معنا؟ تنتهي المكالمة بعد ${duration}.`,
  stay: 'أنا هنا',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'كل الخطوط مشغولة',
      advice: `يتحدث كثيرون مع ${isolate(name)} الآن.`,
    },
    'minutes-used-up': {
      title: 'لا مكالمات أخرى اليوم',
      advice: `بلغ ${isolate(name)} أقصى مدة حديث لهذا اليوم.`,
    },
    'outside-hours': {
      title: 'المكالمات مغلقة الآن',
      advice: `يستقبل ${isolate(name)} المكالمات في ساعات العمل.`,
    },
  }),
  opensAgain: (time) => `تُفتح المكالمات مجددًا: ${time}.`,
  waitInLine: 'الانتظار في الدور',
  inLine: {
    title: 'أنت في الدور',
    advice:
      'أبقِ هذه الصفحة مفتوحة: تبدأ المكالمة تلقائيًا عندما يتوفر خط. يبقى ميكروفونك مغلقًا حتى ذلك الحين.',
  },
  nextTry: (duration) => `نسأل مجددًا بعد ${duration}`,
  asking: 'نسأل عن خط متاح…',
  leaveLine: 'إيقاف الانتظار',

  elsewhere: { title: 'مكالمتك في علامة تبويب أخرى', advice: 'يمكن أن تستمر هنا دون انقطاع.' },
  continueHere: 'المتابعة هنا',
  notMoved: 'لم ترد علامة التبويب الأخرى. يمكنك بدء مكالمة جديدة.',
  endOnLeave: 'إنهاء المكالمة عند مغادرة هذه الصفحة',
};
