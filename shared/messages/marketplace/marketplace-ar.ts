import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('ar', value);

export const marketplaceAr: MarketplaceMessages = {
  title: 'السوق',
  lead: 'ابحث عن مساعد واسمع صوته وتحدّث إليه.',
  loading: 'جارٍ التحميل…',
  search: 'البحث عن مساعد',
  find: 'بحث',
  searchHint: 'اسم أو موضوع',
  clearSearch: 'مسح البحث',
  sortBy: 'الترتيب',
  sorts: { newest: 'الأحدث', popular: 'الأكثر مشاهدة', rating: 'الأعلى تقييمًا', clones: 'الأكثر نسخًا' },
  categories: 'الفئات',
  allCategories: 'الكل',
  trending: 'رائج الآن',
  heading: ({ search, category }) =>
    search
      ? `«${isolate(search)}»${category && ` في ${isolate(category)}`}`
      : category
        ? isolate(category)
        : 'جميع المساعدين',
  found: (count) =>
    plural('ar', count, {
      zero: 'لا مساعدين',
      one: 'مساعد واحد',
      two: 'مساعدان',
      few: `${number(count)} مساعدين`,
      many: `${number(count)} مساعدًا`,
      other: `${number(count)} مساعد`,
    }),
  onPage: (page, pages) => `، الصفحة ${number(page)} من ${number(pages)}`,
  pages: 'الصفحات',
  page: (page) => `الصفحة ${number(page)}`,
  previous: 'السابق',
  next: 'التالي',
  demo: 'تجريبي',
  rated: (rating) => `التقييم ${number(rating)} من ${number(5)}`,
  hear: 'اسمع صوته',
  stop: 'إيقاف',
  unheard: 'لا يمكن تشغيل صوته الآن.',
  empty: ({ search }) => ({
    title: search ? `لا نتائج عن «${isolate(search)}»` : 'لا نتائج',
    advice: 'تحقّق من الكتابة أو استخدم كلمات أقل أو ابحث في جميع الفئات.',
  }),
  bare: { title: 'لا شيء معروض بعد', advice: 'يُرجى العودة لاحقًا.' },
  clear: 'مسح البحث والفئات',
  beyond: (page) => ({ title: `لا توجد صفحة ${number(page)}`, advice: 'أصبحت القائمة أقصر.' }),
  firstPage: 'إلى الصفحة الأولى',
  failures: {
    offline: { title: 'أنت غير متصل بالإنترنت', advice: 'تتابع القائمة تلقائيًا عند عودة الاتصال.' },
    busy: { title: 'الطلبات كثيرة الآن', advice: 'يُرجى الانتظار قليلًا.' },
    unreachable: {
      title: 'تعذّر الوصول إلى السوق',
      advice: 'تحقّق من اتصالك بالإنترنت ثم حاول مرة أخرى.',
    },
  },
  tryAgain: 'حاول مجددًا',
  tryingIn: (duration) => `نحاول مجددًا بعد ${duration}.`,
};
