import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('hi', value);

export const marketplaceHi: MarketplaceMessages = {
  title: 'मार्केटप्लेस',
  lead: 'Genie खोजें, उसकी आवाज़ सुनें और उससे बात करें।',
  loading: 'लोड हो रहा है…',
  search: 'Genie खोजें',
  find: 'खोजें',
  searchHint: 'नाम या विषय',
  clearSearch: 'खोज मिटाएँ',
  sortBy: 'क्रम',
  sorts: {
    newest: 'सबसे नए',
    popular: 'सबसे ज़्यादा देखे गए',
    rating: 'सबसे अच्छी रेटिंग',
    clones: 'सबसे ज़्यादा कॉपी किए गए',
  },
  categories: 'श्रेणियाँ',
  allCategories: 'सभी',
  trending: 'अभी लोकप्रिय',
  heading: ({ search, category }) =>
    search ? `${category && `${category} में `}“${search}”` : category || 'सभी Genie',
  found: (count) => `${number(count)} Genie`,
  onPage: (page, pages) => `, ${number(pages)} में से पेज ${number(page)}`,
  pages: 'पेज',
  page: (page) => `पेज ${number(page)}`,
  previous: 'पिछला',
  next: 'अगला',
  demo: 'डेमो',
  rated: (rating) => `5 में से ${number(rating)} रेटिंग`,
  hear: 'सुनें',
  stop: 'रोकें',
  unheard: 'इसकी आवाज़ अभी नहीं चल सकती।',
  empty: ({ search }) => ({
    title: search ? `“${search}” के लिए कुछ नहीं मिला` : 'कुछ नहीं मिला',
    advice: 'वर्तनी जाँचें, कम शब्द लिखें, या सभी श्रेणियों में देखें।',
  }),
  bare: { title: 'सूची में अभी कुछ नहीं है', advice: 'कृपया बाद में आएँ।' },
  clear: 'खोज और फ़िल्टर मिटाएँ',
  beyond: (page) => ({ title: `पेज ${number(page)} मौजूद नहीं है`, advice: 'सूची छोटी हो गई है।' }),
  firstPage: 'पहले पेज पर जाएँ',
  failures: {
    offline: {
      title: 'आप ऑफ़लाइन हैं',
      advice: 'कनेक्शन लौटते ही सूची अपने-आप आगे बढ़ेगी।',
    },
    busy: { title: 'इस समय बहुत लोग पूछ रहे हैं', advice: 'कृपया थोड़ा रुकें।' },
    unreachable: {
      title: 'मार्केटप्लेस तक पहुँच नहीं हो पा रही है',
      advice: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
    },
  },
  tryAgain: 'फिर कोशिश करें',
  tryingIn: (duration) => `${duration} में फिर कोशिश होगी।`,
};
