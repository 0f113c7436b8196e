import { pageWordsAr } from '../shared/page-words-ar.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsAr: PortalWords = {
  ...pageWordsAr,
  loading: 'جارٍ التحميل…',
  geniesOf: (name) => `مساعدو ${name}`,
  choose: 'اختر من تريد التحدث إليه. يمكنك التبديل في أي وقت.',
  all: 'الكل',
  resting: 'في استراحة',
  talking: 'في مكالمة',
  empty: { title: 'لا أحد هنا بعد', advice: 'لا يوجد مساعدون في هذه البوابة حاليًا. عُد لاحقًا من فضلك.' },
  absent: { title: 'لا توجد بوابة هنا', advice: 'تحقّق من العنوان أو اسأل من أعطاك إياه.' },
  unreachable: {
    title: 'تعذّر الوصول إلى هذه البوابة',
    advice: 'تحقّق من اتصالك بالإنترنت ثم حاول مرة أخرى.',
  },
  switchTitle: (from) => `أنت تتحدث مع ${from}`,
  switchAdvice: (to) => `للتحدث مع ${to} يجب إنهاء هذه المكالمة أولًا.`,
  switchNow: (to) => `إنهاء المكالمة والانتقال إلى ${to}`,
  stay: 'البقاء في المكالمة',
};
