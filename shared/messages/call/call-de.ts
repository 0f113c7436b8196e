import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleDe } from './lifecycle-de.ts';
import { soundDe } from './sound-de.ts';

export const callDe: CallMessages = {
  stages: (name) => ({
    microphone: 'Mikrofon erlauben\u00a0…',
    token: 'Leitung wird gesucht\u00a0…',
    line: 'Wird verbunden\u00a0…',
    agent: `Warten auf ${name}\u00a0…`,
  }),
  microphoneHint: 'Bitte stimmen Sie zu, wenn Ihr Browser fragt.',

  activities: { listening: 'Hört zu', thinking: 'Überlegt', speaking: 'Spricht' },
  sound: soundDe,
  muted: 'Sie sind stummgeschaltet',
  mute: 'Stumm',
  hangUp: 'Auflegen',
  endChat: 'Chat beenden',
  lineLost: 'Die Verbindung ist weg. Einen Moment.',
  lineStillLost: 'Noch immer keine Verbindung. Was möchten Sie tun?',
  keepWaiting: 'Weiter warten',
  startAgain: 'Neu beginnen',
  writeInstead: 'Lieber schreiben',
  lineTroubles: {
    thin: 'Die Verbindung wird repariert. Sie können weitermachen.',
    poor: 'Die Verbindung ist schwach. Sie können weitermachen.',
  },
  tapToHear: (name) => `Tippen, um ${name} zu hören`,
  speakFirst: (name) => `Sprechen Sie ruhig, ${name} hört Sie.`,
  writeFirst: (name) => `Schreiben Sie etwas, ${name} antwortet hier.`,
  transcript: 'Gesprächsverlauf',
  you: 'Sie',
  newMessages: (count) =>
    plural('de', count, { one: `${count} neue Nachricht`, other: `${count} neue Nachrichten` }),

  approval: 'Erlaubnis',
  wantsToUse: (name, tool) => `${name} möchte „${tool}“ verwenden`,
  allowOnce: 'Einmal erlauben',
  allowAlways: 'Im ganzen Gespräch',
  doNotAllow: 'Nicht erlauben',

  callLanguage: 'Sprache des Gesprächs',
  settings: 'Einstellungen',
  captions: 'Untertitel',
  captionSize: 'Größe der Untertitel',
  captionSizes: { normal: 'Normal', large: 'Groß', largest: 'Sehr groß' },

  isRecorded: (name) => `Der Sprachdienst von ${name} zeichnet dieses Gespräch auf.`,
  recording: 'Dieses Gespräch wird aufgezeichnet',
  privacyPolicy: (name) => `Datenschutzerklärung von ${name}`,

  endings: (name) => ({
    'visitor-ended': 'Sie haben das Gespräch beendet.',
    'agent-ended': `${name} hat das Gespräch beendet.`,
    'agent-failed': `Bei ${name} gab es ein Problem. Meist hilft es, noch einmal anzurufen.`,
    'continued-elsewhere': 'Das Gespräch geht in einem anderen Fenster weiter.',
    idle: `Eine Weile hat niemand etwas gesagt, darum hat ${name} das Gespräch beendet.`,
    'time-limit': 'Die längste Gesprächsdauer ist erreicht. Sie können noch einmal anrufen.',
    removed: `Der Inhaber von ${name} hat das Gespräch beendet.`,
    'server-shutdown': 'Der Sprachdienst startet gerade neu. Rufen Sie in einer Minute noch einmal an.',
    'connection-lost':
      'Die Verbindung ist abgebrochen. Prüfen Sie Ihre Internetverbindung und rufen Sie dann noch einmal an.',
    'microphone-revoked':
      'Sie haben die Mikrofonerlaubnis zurückgezogen, darum ist das Gespräch zu Ende. Sie können schriftlich weitermachen.',
    'page-left': 'Das Gespräch ist zu Ende, weil die Seite verlassen wurde.',
  }),
  lasted: (duration) => `Dauer: ${duration}.`,
  callAgain: 'Noch einmal anrufen',
  lifecycle: lifecycleDe,

  saveTranscript: 'Gesagtes aufbewahren',
  saveAs: (format) => `Als ${format} speichern`,
  copyTranscript: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Kopieren war nicht möglich. Sie können stattdessen speichern.',
  rateCall: 'Wie war es?',
  stars: (count) => plural('de', count, { one: `${count} Stern`, other: `${count} Sterne` }),
  comment: 'Möchten Sie etwas ergänzen? (freiwillig)',
  sendRating: 'Bewertung senden',
  thanksForRating: 'Vielen Dank für Ihre Bewertung.',
  ratingNotSent: 'Senden war nicht möglich. Bitte versuchen Sie es erneut.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'Das Mikrofon ist nicht erlaubt',
      advice:
        'Erlauben Sie es neben der Adresszeile oder in den Systemeinstellungen und versuchen Sie es erneut.',
    },
    'microphone-dismissed': {
      title: 'Die Frage nach dem Mikrofon wurde geschlossen',
      advice: 'Versuchen Sie es erneut und stimmen Sie zu, wenn Ihr Browser fragt.',
    },
    'microphone-blocked': {
      title: 'Auf dieser Seite dürfen wir das Mikrofon nicht nutzen',
      advice: 'Schreiben können Sie trotzdem. Zum Sprechen öffnen Sie diese Seite in einem eigenen Tab.',
    },
    'microphone-insecure': {
      title: 'Das Mikrofon braucht eine sichere Seite',
      advice:
        'Schreiben können Sie trotzdem. Zum Sprechen öffnen Sie diese Seite mit https:// in der Adresse.',
    },
    'microphone-sandboxed': {
      title: 'Der Rahmen um diese Seite sperrt das Mikrofon',
      advice: 'Schreiben können Sie trotzdem. Zum Sprechen öffnen Sie diese Seite in einem eigenen Tab.',
    },
    'microphone-off-in-system': {
      title: 'Ihr Gerät sperrt das Mikrofon für diesen Browser',
      advice:
        'Öffnen Sie die Datenschutzeinstellungen Ihres Systems, erlauben Sie diesem Browser das Mikrofon und versuchen Sie es erneut.',
    },
    'microphone-missing': {
      title: 'Kein Mikrofon gefunden',
      advice: 'Schließen Sie eines an oder schalten Sie es ein und versuchen Sie es erneut.',
    },
    'microphone-busy': {
      title: 'Das Mikrofon wird schon benutzt',
      advice: 'Schließen Sie die App oder den Tab, der es benutzt, und versuchen Sie es erneut.',
    },
    'no-voice': {
      title: `${name} nimmt noch keine Gespräche an`,
      advice: 'Bitte kommen Sie später wieder.',
    },
    'agent-locked': {
      title: `${name} nimmt von dieser Seite keine Gespräche an`,
      advice: 'Der Inhaber muss sie zuerst erlauben.',
    },
    'not-allowed': {
      title: `${name} ist nicht mehr verfügbar`,
      advice: 'Laden Sie die Seite neu, um zu sehen, was sich geändert hat.',
    },
    'rate-limited': {
      title: 'Gerade sind es zu viele Gespräche',
      advice: 'Bitte warten Sie kurz und versuchen Sie es dann erneut.',
    },
    'api-unreachable': {
      title: 'Wir haben keine Antwort bekommen',
      advice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    },
    'unsupported-browser': {
      title: 'Mit diesem Browser sind keine Gespräche möglich',
      advice:
        'Aktualisieren Sie ihn oder öffnen Sie diese Seite in einem aktuellen Chrome, Edge, Firefox oder Safari.',
    },
    'voice-unreachable': {
      title: 'Der Sprachdienst ist nicht erreichbar',
      advice: 'Vielleicht sperrt ihn eine Firewall oder ein VPN. Versuchen Sie es in einem anderen Netz.',
    },
    'voice-refused': {
      title: 'Der Sprachdienst hat Sie nicht eingelassen',
      advice: 'Vielleicht ist er voll. Bitte warten Sie kurz und versuchen Sie es dann erneut.',
    },
    'calls-blocked': {
      title: 'Ihr Browser oder Netz blockiert Gespräche',
      advice:
        'Schalten Sie VPN oder blockierende Erweiterungen aus oder versuchen Sie es in einem anderen Netz.',
    },
    'agent-absent': {
      title: `${name} hat nicht abgenommen`,
      advice: 'Bitte versuchen Sie es erneut.',
    },
    internal: {
      title: 'Etwas ist schiefgegangen',
      advice: 'Das liegt an uns. Bitte versuchen Sie es erneut.',
    },
  }),
};
