import type { GateMessages } from './gate-messages.ts';

/** As in ar.ts, which is a chunk of its own: what two chunks share would be a third to wait for. */
const isolate = (name: string) => `\u2068${name}\u2069`;

export const gateAr: GateMessages = {
  gate: (name) => ({
    title: 'الدخول بدعوة فقط',
    advice: `اترك بريدك الإلكتروني فيُطلب الإذن من مالك ${isolate(name)}. إذا وافق يصلك رابط بالبريد.`,
  }),
  linkRefused: (name) => ({
    title: 'لم يعد هذا الرابط يعمل',
    advice: `ربما انتهت مدته أو استُنفد. يمكننا أن نطلب رابطًا جديدًا من مالك ${isolate(name)}: إذا وافق يصلك بالبريد الإلكتروني.`,
  }),
  linkHeld: {
    title: 'أنت مدعو',
    advice: 'فتحه يُحسب استخدامًا واحدًا للرابط الذي حصلت عليه.',
  },
  open: (name) => `فتح ${isolate(name)}`,
  email: 'بريدك الإلكتروني',
  request: 'طلب الدخول',
  requesting: 'جارٍ الطلب…',
  requested: (name) => ({
    title: 'طلبك في الطريق',
    advice: `عندما يوافق مالك ${isolate(name)} يصلك رابط بالبريد الإلكتروني. لا داعي للانتظار هنا.`,
  }),
  refusals: {
    'invalid-email': 'عنوان البريد غير مكتمل. مثال: name@example.com',
    'rate-limited': 'طلبات كثيرة. انتظر بضع دقائق ثم أعد الطلب.',
    unreachable: 'لم يصلنا رد. تحقق من اتصالك بالإنترنت ثم أعد الطلب.',
  },
};
