import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('ja', value);

export const marketplaceJa: MarketplaceMessages = {
  title: 'マーケットプレイス',
  lead: 'Genieを見つけて、声を聞いて、話しかけてみましょう。',
  loading: '読み込み中…',
  search: 'Genieを検索',
  find: '検索',
  searchHint: '名前または話題',
  clearSearch: '検索をクリア',
  sortBy: '並べ替え',
  sorts: { newest: '新着順', popular: '閲覧数順', rating: '評価順', clones: 'コピー数順' },
  categories: 'カテゴリー',
  allCategories: 'すべて',
  trending: '今人気',
  heading: ({ search, category }) =>
    search ? `「${search}」${category && `（${category}）`}` : category || 'すべてのGenie',
  found: (count) => `Genie ${number(count)}件`,
  onPage: (page, pages) => `、全${number(pages)}ページ中${number(page)}ページ目`,
  pages: 'ページ',
  page: (page) => `${number(page)}ページ目`,
  previous: '前へ',
  next: '次へ',
  demo: 'デモ',
  rated: (rating) => `5点満点中${number(rating)}点`,
  hear: '声を聞く',
  stop: '停止',
  unheard: 'ただいま声を再生できません。',
  empty: ({ search }) => ({
    title: search ? `「${search}」は見つかりませんでした` : '見つかりませんでした',
    advice: '表記を確かめるか、言葉を減らすか、すべてのカテゴリーで探してください。',
  }),
  bare: { title: 'まだ何も掲載されていません', advice: '後ほどお越しください。' },
  clear: '検索と絞り込みをクリア',
  beyond: (page) => ({
    title: `${number(page)}ページ目はありません`,
    advice: '一覧が短くなりました。',
  }),
  firstPage: '最初のページへ',
  failures: {
    offline: { title: 'オフラインです', advice: '接続が戻ると、一覧は自動的に再開します。' },
    busy: { title: 'ただいま混み合っています', advice: '少々お待ちください。' },
    unreachable: {
      title: 'マーケットプレイスにつながりません',
      advice: 'インターネット接続を確認して、もう一度お試しください。',
    },
  },
  tryAgain: '再試行',
  tryingIn: (duration) => `${duration}後にもう一度試します。`,
};
