import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsJa: PrerenderWords = {
  describe: (name) =>
    `${name}と話してみましょう。ブラウザだけで、あなたの声を聞いて答えるAIアシスタントです。`,
  portrait: (name) => `${name}、声で話せるAIアシスタント`,
  noScript: (name) => `ここで${name}と話したり書いたりするには、このページのJavaScriptを有効にしてください。`,
  noScriptMarketplace: '検索や試聴には、このページのJavaScriptを有効にしてください。',
  late: '通常より時間がかかっています。何も起こらない場合は、ページを再読み込みしてください。',
};
