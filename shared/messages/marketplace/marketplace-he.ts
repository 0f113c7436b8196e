import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('he', value);

export const marketplaceHe: MarketplaceMessages = {
  title: 'זירת ה־Genies',
  lead: 'מצאו Genie, הקשיבו לקול שלו ודברו איתו.',
  loading: 'בטעינה…',
  search: 'חיפוש Genie',
  find: 'חיפוש',
  searchHint: 'שם או נושא',
  clearSearch: 'ניקוי החיפוש',
  sortBy: 'מיון לפי',
  sorts: {
    newest: 'חדשים',
    popular: 'נצפים',
    rating: 'מדורגים',
    clones: 'מועתקים',
  },
  categories: 'קטגוריות',
  allCategories: 'הכול',
  trending: 'פופולרי עכשיו',
  heading: ({ search, category }) =>
    search
      ? `״${isolate(search)}״${category && ` בקטגוריה ${isolate(category)}`}`
      : category
        ? isolate(category)
        : 'כל ה־Genies',
  found: (count) =>
    plural('he', count, {
      one: 'Genie אחד',
      two: 'שני Genies',
      other: `${number(count)} Genies`,
    }),
  onPage: (page, pages) => `, דף ${number(page)} מתוך ${number(pages)}`,
  pages: 'דפים',
  page: (page) => `דף ${number(page)}`,
  previous: 'הקודם',
  next: 'הבא',
  demo: 'הדגמה',
  rated: (rating) => `דירוג ${number(rating)} מתוך 5`,
  hear: 'השמעה',
  stop: 'עצירה',
  unheard: 'אי אפשר להשמיע את הקול כרגע.',
  empty: ({ search }) => ({
    title: search ? `לא נמצא דבר עבור ״${isolate(search)}״` : 'לא נמצא דבר',
    advice: 'בדקו את האיות, נסו פחות מילים או חפשו בכל הקטגוריות.',
  }),
  bare: { title: 'הרשימה עדיין ריקה', advice: 'חזרו מאוחר יותר.' },
  clear: 'ניקוי החיפוש והסינון',
  beyond: (page) => ({ title: `אין דף ${number(page)}`, advice: 'הרשימה התקצרה.' }),
  firstPage: 'לדף הראשון',
  failures: {
    offline: { title: 'אין חיבור לאינטרנט', advice: 'הרשימה תמשיך מעצמה כשהחיבור יחזור.' },
    busy: { title: 'יש כרגע הרבה פניות', advice: 'המתינו רגע.' },
    unreachable: {
      title: 'לא הצלחנו להגיע לרשימה',
      advice: 'בדקו את החיבור לאינטרנט ונסו שוב.',
    },
  },
  tryAgain: 'ניסיון נוסף',
  tryingIn: (duration) => `ננסה שוב בעוד ${isolate(duration)}.`,
};
