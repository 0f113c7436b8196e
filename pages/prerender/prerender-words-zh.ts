import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsZh: PrerenderWords = {
  describe: (name) => `与${name}对话：一位在浏览器中就能倾听和回答的 AI 助手。`,
  portrait: (name) => `${name}，可以对话的 AI 助手`,
  noScript: (name) => `要在此与${name}对话或发消息，请为此页面启用 JavaScript。`,
  noScriptMarketplace: '要搜索和试听，请为此页面启用 JavaScript。',
  late: '加载时间比平时长。如果没有反应，请重新加载页面。',
};
