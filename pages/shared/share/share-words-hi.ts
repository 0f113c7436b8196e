import type { ShareWords } from './share-words.ts';

export const shareWordsHi: ShareWords = {
  title: (name) => `${name} को शेयर करें`,
  close: 'बंद करें',
  address: 'पता',
  copy: 'कॉपी करें',
  copied: 'कॉपी हो गया',
  copyByHand: 'पता चुना हुआ है: अब इसे कॉपी करें।',
  more: 'किसी ऐप से शेयर करें…',
  code: 'किसी को यह कोड स्कैन करने दें',
  codeOf: (name) => `${name} तक ले जाने वाला QR कोड`,
  noCode: 'यहाँ QR कोड नहीं बन सका। पते से भी काम चलेगा।',
  print: 'पोस्टर और कार्ड प्रिंट करें',
};
