import { pageWordsJa } from '../shared/page-words-ja.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsJa: PortalWords = {
  ...pageWordsJa,
  loading: '読み込み中…',
  geniesOf: (name) => `${name}のGenie`,
  choose: '話す相手をお選びください。いつでも切り替えられます。',
  all: 'すべて',
  resting: 'お休み中',
  talking: '通話中',
  empty: {
    title: 'まだ誰もいません',
    advice: 'このポータルには今のところGenieがありません。後ほどお越しください。',
  },
  absent: {
    title: 'ここにポータルはありません',
    advice: 'アドレスをご確認いただくか、教えてくれた方にお尋ねください。',
  },
  unreachable: {
    title: 'このポータルにつながりません',
    advice: 'インターネット接続を確認して、もう一度お試しください。',
  },
  switchTitle: (from) => `${from}と通話中です`,
  switchAdvice: (to) => `${to}と話すには、先にこの通話を終了する必要があります。`,
  switchNow: (to) => `通話を終了して${to}へ`,
  stay: '通話を続ける',
};
