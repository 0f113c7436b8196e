import type { ShareWords } from './share-words.ts';

export const shareWordsJa: ShareWords = {
  title: (name) => `${name}を共有`,
  close: '閉じる',
  address: 'アドレス',
  copy: 'コピー',
  copied: 'コピーしました',
  copyByHand: 'アドレスを選択しました。このままコピーしてください。',
  more: 'アプリで共有…',
  code: 'ほかの人にスキャンしてもらう',
  codeOf: (name) => `${name}につながるQRコード`,
  noCode: 'ここではQRコードを作れませんでした。アドレスでも同じように開けます。',
  print: 'ポスターやカードを印刷',
};
