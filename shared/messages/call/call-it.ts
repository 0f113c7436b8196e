import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleIt } from './lifecycle-it.ts';
import { soundIt } from './sound-it.ts';

export const callIt: CallMessages = {
  stages: (name) => ({
    microphone: 'Consenta il microfono…',
    token: 'Ricerca di una linea…',
    line: 'Connessione…',
    agent: `In attesa di ${name}…`,
  }),
  microphoneHint: 'Scelga «Consenti» quando il browser lo chiede.',

  activities: { listening: 'In ascolto', thinking: 'Sta pensando', speaking: 'Sta parlando' },
  sound: soundIt,
  muted: 'Il Suo microfono è disattivato',
  mute: 'Muto',
  hangUp: 'Riaggancia',
  endChat: 'Termina la chat',
  lineLost: 'È caduta la linea. Attenda un momento.',
  lineStillLost: 'La connessione non è ancora tornata. Che cosa desidera fare?',
  keepWaiting: 'Continua ad attendere',
  startAgain: 'Ricomincia',
  writeInstead: 'Preferisco scrivere',
  lineTroubles: {
    thin: 'La connessione si sta ristabilendo. Può continuare.',
    poor: 'La connessione è debole. Può continuare.',
  },
  tapToHear: (name) => `Tocchi per sentire ${name}`,
  speakFirst: (name) => `Prego, ${name} La ascolta.`,
  writeFirst: (name) => `Scriva qualcosa, ${name} Le risponderà qui.`,
  transcript: 'Conversazione',
  you: 'Lei',
  newMessages: (count) =>
    plural('it', count, { one: `${count} nuovo messaggio`, other: `${count} nuovi messaggi` }),

  approval: 'Autorizzazione',
  wantsToUse: (name, tool) => `${name} vuole usare «${tool}»`,
  allowOnce: 'Consenti una volta',
  allowAlways: 'Per tutta la chiamata',
  doNotAllow: 'Non consentire',

  callLanguage: 'Lingua della chiamata',
  settings: 'Impostazioni',
  captions: 'Sottotitoli',
  captionSize: 'Dimensione dei sottotitoli',
  captionSizes: { normal: 'Normale', large: 'Grande', largest: 'Molto grande' },

  isRecorded: (name) => `Il servizio vocale di ${name} registra questa chiamata.`,
  recording: 'Questa chiamata viene registrata',
  privacyPolicy: (name) => `Informativa sulla privacy di ${name}`,

  endings: (name) => ({
    'visitor-ended': 'Ha terminato la chiamata.',
    'agent-ended': `${name} ha terminato la chiamata.`,
    'agent-failed': `${name} ha avuto un problema. Di solito basta richiamare.`,
    'continued-elsewhere': 'La chiamata continua in un’altra finestra.',
    idle: `Per un po’ nessuno ha detto nulla, quindi ${name} ha terminato la chiamata.`,
    'time-limit': 'La chiamata ha raggiunto la durata massima. Può richiamare.',
    removed: `Il proprietario di ${name} ha terminato la chiamata.`,
    'server-shutdown': 'Il servizio vocale si sta riavviando. Richiami tra un minuto.',
    'connection-lost': 'La connessione si è interrotta. Controlli la connessione a internet e richiami.',
    'microphone-revoked':
      'Ha tolto l’accesso al microfono, quindi la chiamata è terminata. Può continuare per iscritto.',
    'page-left': 'La chiamata è terminata perché la pagina è stata lasciata.',
  }),
  lasted: (duration) => `È durata ${duration}.`,
  callAgain: 'Richiama',
  lifecycle: lifecycleIt,

  saveTranscript: 'Conserva ciò che è stato detto',
  saveAs: (format) => `Salva come ${format}`,
  copyTranscript: 'Copia',
  copied: 'Copiato.',
  notCopied: 'Non è stato possibile copiare. Può salvare il testo.',
  rateCall: 'Com’è andata?',
  stars: (count) => plural('it', count, { one: `${count} stella`, other: `${count} stelle` }),
  comment: 'Qualcosa da aggiungere? (facoltativo)',
  sendRating: 'Invia valutazione',
  thanksForRating: 'Grazie per la Sua valutazione.',
  ratingNotSent: 'Non è stato possibile inviarla. Riprovi.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'Il microfono non è consentito',
      advice: 'Lo consenta accanto alla barra degli indirizzi o nelle impostazioni del sistema, poi riprovi.',
    },
    'microphone-dismissed': {
      title: 'La domanda sul microfono è stata chiusa',
      advice: 'Riprovi e scelga «Consenti» quando il browser lo chiede.',
    },
    'microphone-blocked': {
      title: 'Questa pagina non ci lascia usare il microfono',
      advice: 'Può comunque scrivere. Per parlare, apra questa pagina in una scheda propria.',
    },
    'microphone-insecure': {
      title: 'Il microfono richiede una pagina sicura',
      advice: 'Può comunque scrivere. Per parlare, apra questa pagina con https:// nell’indirizzo.',
    },
    'microphone-sandboxed': {
      title: 'Il riquadro di questa pagina blocca il microfono',
      advice: 'Può comunque scrivere. Per parlare, apra questa pagina in una scheda propria.',
    },
    'microphone-off-in-system': {
      title: 'Il Suo dispositivo nega il microfono a questo browser',
      advice:
        'Apra le impostazioni di privacy del sistema, consenta il microfono per questo browser e riprovi.',
    },
    'microphone-missing': {
      title: 'Nessun microfono trovato',
      advice: 'Ne colleghi o ne accenda uno, poi riprovi.',
    },
    'microphone-busy': {
      title: 'Il microfono è in uso',
      advice: 'Chiuda l’altra app o scheda che lo usa, poi riprovi.',
    },
    'no-voice': {
      title: `${name} non risponde ancora alle chiamate`,
      advice: 'Torni più tardi.',
    },
    'agent-locked': {
      title: `${name} non accetta chiamate da questa pagina`,
      advice: 'Il proprietario deve prima consentirle.',
    },
    'not-allowed': {
      title: `${name} non è più disponibile`,
      advice: 'Ricarichi la pagina per vedere che cosa è cambiato.',
    },
    'rate-limited': {
      title: 'Troppe chiamate in questo momento',
      advice: 'Attenda un momento e riprovi.',
    },
    'api-unreachable': {
      title: 'Non abbiamo ricevuto risposta',
      advice: 'Controlli la connessione a internet e riprovi.',
    },
    'unsupported-browser': {
      title: 'Questo browser non può effettuare chiamate',
      advice:
        'Lo aggiorni oppure apra questa pagina in una versione recente di Chrome, Edge, Firefox o Safari.',
    },
    'voice-unreachable': {
      title: 'Il servizio vocale non è raggiungibile',
      advice: 'Forse lo blocca un firewall o una VPN. Provi un’altra rete.',
    },
    'voice-refused': {
      title: 'Il servizio vocale non L’ha fatta entrare',
      advice: 'Forse è al completo. Attenda un momento e riprovi.',
    },
    'calls-blocked': {
      title: 'Il browser o la rete blocca le chiamate',
      advice: 'Disattivi la VPN o l’estensione che blocca, oppure provi un’altra rete.',
    },
    'agent-absent': {
      title: `${name} non ha risposto`,
      advice: 'La preghiamo di riprovare.',
    },
    internal: {
      title: 'Qualcosa è andato storto',
      advice: 'È colpa nostra. La preghiamo di riprovare.',
    },
  }),
};
