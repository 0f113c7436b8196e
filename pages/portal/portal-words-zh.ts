import { pageWordsZh } from '../shared/page-words-zh.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsZh: PortalWords = {
  ...pageWordsZh,
  loading: '正在加载…',
  geniesOf: (name) => `${name}的 Genie`,
  choose: '请选择对话对象，可随时切换。',
  all: '全部',
  resting: '休息中',
  talking: '通话中',
  empty: { title: '这里还没有 Genie', advice: '此门户目前没有 Genie，请稍后再来。' },
  absent: { title: '这里没有门户', advice: '请检查网址，或询问提供网址的人。' },
  unreachable: { title: '无法连接到此门户', advice: '请检查网络连接，然后重试。' },
  switchTitle: (from) => `您正在与${from}通话`,
  switchAdvice: (to) => `要与${to}对话，需先结束当前通话。`,
  switchNow: (to) => `结束通话，转到${to}`,
  stay: '继续通话',
};
