import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsHi: PrerenderWords = {
  describe: (name) => `${name} से बात करें: एक AI सहायक जो सीधे आपके ब्राउज़र में सुनता और जवाब देता है।`,
  portrait: (name) => `${name}, बातचीत के लिए एक AI सहायक`,
  noScript: (name) => `यहाँ ${name} से बात करने या लिखने के लिए कृपया इस पेज पर JavaScript चालू करें।`,
  noScriptMarketplace: 'खोजने और सुनने के लिए कृपया इस पेज पर JavaScript चालू करें।',
  late: 'इसमें सामान्य से ज़्यादा समय लग रहा है। अगर कुछ न हो, तो कृपया पेज दोबारा लोड करें।',
};
