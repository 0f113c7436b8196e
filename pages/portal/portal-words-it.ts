import { pageWordsIt } from '../shared/page-words-it.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsIt: PortalWords = {
  ...pageWordsIt,
  loading: 'Caricamento…',
  geniesOf: (name) => `I Genie di ${name}`,
  choose: 'Scelga con chi parlare. Può cambiare in qualsiasi momento.',
  all: 'Tutti',
  resting: 'In pausa',
  talking: 'In chiamata',
  empty: {
    title: 'Qui non c’è ancora nessuno',
    advice: 'Per ora questo portale non ha nessun Genie. Torni più tardi.',
  },
  absent: {
    title: 'Qui non c’è nessun portale',
    advice: 'Controlli l’indirizzo o chieda a chi gliel’ha dato.',
  },
  unreachable: {
    title: 'Non riusciamo a raggiungere questo portale',
    advice: 'Controlli la connessione a internet e riprovi.',
  },
  switchTitle: (from) => `Sta parlando con ${from}`,
  switchAdvice: (to) => `Per parlare con ${to}, questa chiamata deve prima terminare.`,
  switchNow: (to) => `Termina la chiamata e passa a ${to}`,
  stay: 'Resta in chiamata',
};
