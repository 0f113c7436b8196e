import type { Translations } from '../../../shared/messages/translations.ts';

export interface ShareWords {
  title(name: string): string;
  close: string;
  address: string;
  copy: string;
  copied: string;
  copyByHand: string;
  more: string;
  code: string;
  codeOf(name: string): string;
  noCode: string;
  print: string;
}

export const SHARE_WORDS: Translations<ShareWords> = {
  en: {
    title: (name) => `Share ${name}`,
    close: 'Close',
    address: 'Address',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The address is selected: copy it now.',
    more: 'Share with an app…',
    code: 'Let somebody scan this',
    codeOf: (name) => `QR code that leads to ${name}`,
    noCode: 'A QR code could not be made here. The address works as well.',
    print: 'Print posters and cards',
  },
  es: async () => (await import('./share-words-es.ts')).shareWordsEs,
  fr: async () => (await import('./share-words-fr.ts')).shareWordsFr,
  de: async () => (await import('./share-words-de.ts')).shareWordsDe,
  pt: async () => (await import('./share-words-pt.ts')).shareWordsPt,
  it: async () => (await import('./share-words-it.ts')).shareWordsIt,
  nl: async () => (await import('./share-words-nl.ts')).shareWordsNl,
  ar: async () => (await import('./share-words-ar.ts')).shareWordsAr,
  he: async () => (await import('./share-words-he.ts')).shareWordsHe,
  ja: async () => (await import('./share-words-ja.ts')).shareWordsJa,
  zh: async () => (await import('./share-words-zh.ts')).shareWordsZh,
  hi: async () => (await import('./share-words-hi.ts')).shareWordsHi,
};
