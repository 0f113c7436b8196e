import { pageWordsDe } from '../shared/page-words-de.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsDe: PortalWords = {
  ...pageWordsDe,
  loading: 'Wird geladen\u00a0…',
  geniesOf: (name) => `Genies von ${name}`,
  choose: 'Wählen Sie, mit wem Sie sprechen möchten. Sie können jederzeit wechseln.',
  all: 'Alle',
  resting: 'Macht Pause',
  talking: 'Im Gespräch',
  empty: {
    title: 'Hier ist noch niemand',
    advice: 'Dieses Portal hat zurzeit keine Genies. Bitte kommen Sie später wieder.',
  },
  absent: {
    title: 'Hier gibt es kein Portal',
    advice: 'Prüfen Sie die Adresse oder fragen Sie, von wem Sie sie haben.',
  },
  unreachable: {
    title: 'Dieses Portal ist nicht erreichbar',
    advice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  },
  switchTitle: (from) => `Sie sprechen gerade mit ${from}`,
  switchAdvice: (to) => `Um mit ${to} zu sprechen, muss dieses Gespräch erst enden.`,
  switchNow: (to) => `Auflegen und zu ${to} wechseln`,
  stay: 'Im Gespräch bleiben',
};
