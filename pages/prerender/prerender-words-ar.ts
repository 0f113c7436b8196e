import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsAr: PrerenderWords = {
  describe: (name) => `تحدّث إلى ${name}: مساعد ذكي يستمع ويجيب، مباشرةً في متصفحك.`,
  portrait: (name) => `${name}، مساعد ذكي يمكنك التحدث إليه`,
  noScript: (name) => `للتحدث أو الكتابة إلى ${name} هنا، فعّل JavaScript لهذه الصفحة من فضلك.`,
  noScriptMarketplace: 'للبحث والاستماع، فعّل JavaScript لهذه الصفحة من فضلك.',
  late: 'يستغرق هذا وقتًا أطول من المعتاد. إن لم يحدث شيء، فأعد تحميل الصفحة من فضلك.',
};
