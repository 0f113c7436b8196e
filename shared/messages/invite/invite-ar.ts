import type { InviteMessages } from './invite-messages.ts';

/** Names and addresses are set apart, so that they do not turn the sentence around them. */
const isolate = (words: string) => `\u2068${words}\u2069`;

export const inviteAr: InviteMessages = {
  dir: 'rtl',
  loading: 'جارٍ قراءة دعوتك…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName ? `أنت مدعو للتحدث إلى ${isolate(genieName)}` : 'أنت مدعو للتحدث إلى Genie خاص',
    advice: invitedBy
      ? `أرسل ${isolate(invitedBy)} هذه الدعوة إلى ${isolate(email)}.`
      : `أُرسلت هذه الدعوة إلى ${isolate(email)}.`,
  }),
  means: (email) => `إذا قبلت، يحصل ${isolate(email)} على حق الدخول، وعلى حساب إن لم يكن له حساب.`,
  accept: 'قبول الدعوة',
  accepting: 'جارٍ القبول…',
  notYou: 'لست المقصود أو لا يهمك الأمر؟ أغلق هذه الصفحة فحسب.',
  checkMail: (email) => ({
    title: 'قبلت الدعوة',
    advice: `طريقة الدخول في الطريق إلى ${isolate(email)}. يمكنك إغلاق هذه الصفحة.`,
  }),
  refused: {
    title: 'لا يمكن فتح هذه الدعوة',
    advice:
      'ربما انتهت مدتها أو استُخدمت أو كانت غير مكتملة. افتح الرابط في بريدك مرة أخرى، أو اطلب دعوة جديدة ممن دعاك.',
  },
  unreachable: { title: 'لم يصلنا رد', advice: 'تحقق من اتصالك بالإنترنت ثم حاول مجددًا.' },
  busy: { title: 'الطلبات كثيرة الآن', advice: 'يُرجى الانتظار دقيقة ثم المحاولة مجددًا.' },
  tryAgain: 'حاول مجددًا',
};
