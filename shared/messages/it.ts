import type { Messages } from './messages.ts';

export const it: Messages = {
  language: 'it',
  dir: 'ltr',

  statuses: {
    loading: 'Caricamento…',
    resting: 'In pausa',
    private: 'Privato',
    requested: 'In attesa del proprietario',
    busy: 'Occupato al momento',
    absent: 'Non connesso',
    unreachable: 'Non connesso',
    idle: 'Pronto a parlare',
    consent: 'Pronto a parlare',
    connecting: 'Connessione…',
    live: 'In linea',
    reconnecting: 'Riconnessione…',
    ended: 'La chiamata è terminata',
    failed: 'Non connesso',
  },

  close: 'Chiudi',
  minimise: 'Riduci',
  loading: 'Caricamento…',
  tryAgain: 'Riprova',
  cancel: 'Annulla',
  back: 'Indietro',
  linksOf: (name) => `Link di ${name}`,
  opensInNewTab: '(si apre in una nuova scheda)',

  startTalking: 'Inizia a parlare',
  typeInstead: 'Preferisco scrivere',
  starterHint: 'Dica semplicemente di che cosa ha bisogno, con parole Sue.',
  writeMessage: 'Scriva un messaggio',
  send: 'Invia',

  consentTitle: 'Prima di iniziare',
  consentAi: 'Sta per parlare con un assistente di intelligenza artificiale, non con una persona.',
  consentRecording: (name) =>
    `La Sua voce viene inviata in diretta al servizio vocale di ${name} e trasformata in testo per poterLe rispondere. Questo widget non conserva alcuna registrazione.`,
  consentOwner: (name) =>
    `${name} fa capo all’azienda che offre questo servizio. È lei a decidere che cosa conserva il servizio vocale.`,
  consentMicrophone: 'Subito dopo, il browser chiederà l’accesso al microfono.',
  startCall: 'Avvia la chiamata',

  engineUnavailable: {
    title: 'Non è stato possibile preparare la chiamata',
    advice: 'Controlli la connessione a internet e riprovi. Se succede di nuovo, ricarichi la pagina.',
  },
  waitAbout: (duration) => `Sarà di nuovo possibile tra circa ${duration}.`,

  resting: (name) => ({
    title: `${name} è in pausa`,
    advice: 'Al momento niente chiamate. Torni più tardi.',
  }),

  absent: { title: 'Qui non c’è nessun Genie', advice: 'Controlli l’indirizzo.' },
  unreachable: {
    title: 'Non riusciamo a raggiungere questo Genie',
    advice: 'Controlli la connessione a internet e riprovi.',
  },
  busy: { title: 'Ci sono molte richieste in questo momento', advice: 'Attenda un momento e riprovi.' },
  mayCountAsUse: 'Riprovare può contare come un altro utilizzo del Suo link.',
};
