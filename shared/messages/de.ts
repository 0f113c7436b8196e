import type { Messages } from './messages.ts';

export const de: Messages = {
  language: 'de',
  dir: 'ltr',

  statuses: {
    loading: 'Wird geladen\u00a0…',
    resting: 'Macht Pause',
    private: 'Privat',
    requested: 'Zusage steht noch aus',
    busy: 'Gerade besetzt',
    absent: 'Nicht verbunden',
    unreachable: 'Nicht verbunden',
    idle: 'Bereit zum Sprechen',
    consent: 'Bereit zum Sprechen',
    connecting: 'Wird verbunden\u00a0…',
    live: 'Verbunden',
    reconnecting: 'Wird neu verbunden\u00a0…',
    ended: 'Gespräch beendet',
    failed: 'Nicht verbunden',
  },

  close: 'Schließen',
  minimise: 'Minimieren',
  loading: 'Wird geladen\u00a0…',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  linksOf: (name) => `Links von ${name}`,
  opensInNewTab: '(öffnet sich in einem neuen Tab)',

  startTalking: 'Jetzt sprechen',
  typeInstead: 'Lieber schreiben',
  starterHint: 'Sagen Sie einfach in eigenen Worten, was Sie brauchen.',
  writeMessage: 'Nachricht schreiben',
  send: 'Senden',

  consentTitle: 'Bevor es losgeht',
  consentAi: 'Sie sprechen gleich mit einem KI-Assistenten, nicht mit einem Menschen.',
  consentRecording: (name) =>
    `Ihre Stimme wird live an den Sprachdienst von ${name} übertragen und in Text umgewandelt, damit Sie eine Antwort bekommen. Dieses Widget speichert keine Aufnahme.`,
  consentOwner: (name) =>
    `Betrieben wird ${name} von dem Unternehmen, das den Assistenten eingerichtet hat. Es entscheidet, was sein Sprachdienst speichert.`,
  consentMicrophone: 'Als Nächstes fragt Ihr Browser nach dem Mikrofon.',
  startCall: 'Gespräch starten',

  engineUnavailable: {
    title: 'Das Gespräch ließ sich nicht vorbereiten',
    advice:
      'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut. Geschieht es wieder, laden Sie die Seite neu.',
  },
  waitAbout: (duration) => `In etwa ${duration} geht es wieder.`,

  resting: (name) => ({
    title: `${name} macht gerade Pause`,
    advice: 'Im Moment sind keine Gespräche möglich. Bitte kommen Sie später wieder.',
  }),

  absent: { title: 'Hier gibt es keinen Genie', advice: 'Bitte prüfen Sie die Adresse.' },
  unreachable: {
    title: 'Dieser Genie ist nicht erreichbar',
    advice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  },
  busy: {
    title: 'Im Moment fragen sehr viele an',
    advice: 'Bitte warten Sie kurz und versuchen Sie es dann erneut.',
  },
  mayCountAsUse: 'Ein neuer Versuch zählt möglicherweise als weitere Nutzung Ihres Links.',
};
