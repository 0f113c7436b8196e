import type { ShareWords } from './share-words.ts';

export const shareWordsZh: ShareWords = {
  title: (name) => `分享${name}`,
  close: '关闭',
  address: '网址',
  copy: '复制',
  copied: '已复制',
  copyByHand: '网址已选中，请立即复制。',
  more: '通过应用分享…',
  code: '让别人扫一扫',
  codeOf: (name) => `通向${name}的二维码`,
  noCode: '此处无法生成二维码。使用网址也一样。',
  print: '打印海报和卡片',
};
