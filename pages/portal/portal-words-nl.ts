import { pageWordsNl } from '../shared/page-words-nl.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsNl: PortalWords = {
  ...pageWordsNl,
  loading: 'Laden…',
  geniesOf: (name) => `Genies van ${name}`,
  choose: 'Kies met wie u wilt praten. U kunt altijd wisselen.',
  all: 'Alle',
  resting: 'Heeft pauze',
  talking: 'In gesprek',
  empty: {
    title: 'Er is hier nog niemand',
    advice: 'Dit portaal heeft nu geen Genies. Kom later nog eens terug.',
  },
  absent: {
    title: 'Er is hier geen portaal',
    advice: 'Controleer het adres, of vraag het aan degene van wie u het hebt.',
  },
  unreachable: {
    title: 'Dit portaal is niet bereikbaar',
    advice: 'Controleer uw internetverbinding en probeer het opnieuw.',
  },
  switchTitle: (from) => `U bent in gesprek met ${from}`,
  switchAdvice: (to) => `Om met ${to} te praten, moet dit gesprek eerst eindigen.`,
  switchNow: (to) => `Ophangen en naar ${to} gaan`,
  stay: 'In gesprek blijven',
};
