import type { PageWords } from './page-words.ts';

export const pageWordsHi: PageWords = {
  share: 'शेयर करें',
  shareUnavailable: 'यह हिस्सा लोड नहीं हुआ। अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  language: 'भाषा',
  theme: 'रंग',
  themes: { auto: 'अपने-आप', light: 'हल्का', dark: 'गहरा' },
  offline: 'आप ऑफ़लाइन हैं। कनेक्शन लौटते ही यह पेज अपने-आप आगे बढ़ेगा।',
};
