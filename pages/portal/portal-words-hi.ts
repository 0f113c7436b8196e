import { pageWordsHi } from '../shared/page-words-hi.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsHi: PortalWords = {
  ...pageWordsHi,
  loading: 'लोड हो रहा है…',
  geniesOf: (name) => `${name} के Genie`,
  choose: 'चुनें कि आप किससे बात करना चाहते हैं। आप कभी भी बदल सकते हैं।',
  all: 'सभी',
  resting: 'विराम पर',
  talking: 'कॉल में',
  empty: {
    title: 'यहाँ अभी कोई नहीं है',
    advice: 'इस पोर्टल में फ़िलहाल कोई Genie नहीं है। कृपया बाद में आएँ।',
  },
  absent: {
    title: 'यहाँ कोई पोर्टल नहीं है',
    advice: 'पता जाँचें, या जिसने आपको पता दिया है उनसे पूछें।',
  },
  unreachable: {
    title: 'इस पोर्टल तक पहुँच नहीं हो पा रही है',
    advice: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  },
  switchTitle: (from) => `आप ${from} से बात कर रहे हैं`,
  switchAdvice: (to) => `${to} से बात करने के लिए पहले यह कॉल समाप्त करनी होगी।`,
  switchNow: (to) => `कॉल काटकर ${to} पर जाएँ`,
  stay: 'कॉल में बने रहें',
};
