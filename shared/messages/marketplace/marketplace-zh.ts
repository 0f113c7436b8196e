import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('zh', value);

export const marketplaceZh: MarketplaceMessages = {
  title: '市场',
  lead: '找到一个 Genie，听听它的声音，和它聊聊。',
  loading: '正在加载…',
  search: '搜索 Genie',
  find: '搜索',
  searchHint: '名称或主题',
  clearSearch: '清除搜索',
  sortBy: '排序方式',
  sorts: { newest: '最新', popular: '浏览最多', rating: '评分最高', clones: '复制最多' },
  categories: '分类',
  allCategories: '全部',
  trending: '当前热门',
  heading: ({ search, category }) =>
    search ? `“${search}”${category && `（${category}）`}` : category || '全部 Genie',
  found: (count) => `${number(count)} 个 Genie`,
  onPage: (page, pages) => `，第 ${number(page)} 页，共 ${number(pages)} 页`,
  pages: '页码',
  page: (page) => `第 ${number(page)} 页`,
  previous: '上一页',
  next: '下一页',
  demo: '演示',
  rated: (rating) => `评分 ${number(rating)}，满分 5`,
  hear: '试听',
  stop: '停止',
  unheard: '现在无法播放它的声音。',
  empty: ({ search }) => ({
    title: search ? `没有找到“${search}”` : '没有找到结果',
    advice: '请检查拼写、减少关键词，或在所有分类中查找。',
  }),
  bare: { title: '暂时没有内容', advice: '请稍后再来。' },
  clear: '清除搜索和筛选',
  beyond: (page) => ({ title: `没有第 ${number(page)} 页`, advice: '列表变短了。' }),
  firstPage: '前往第一页',
  failures: {
    offline: { title: '您已离线', advice: '恢复连接后，列表会自动继续。' },
    busy: { title: '当前请求较多', advice: '请稍候。' },
    unreachable: { title: '无法连接到市场', advice: '请检查网络连接，然后重试。' },
  },
  tryAgain: '重试',
  tryingIn: (duration) => `${duration}后再次尝试。`,
};
