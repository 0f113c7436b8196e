import type { Messages } from './messages.ts';

export const nl: Messages = {
  language: 'nl',
  dir: 'ltr',

  statuses: {
    loading: 'Laden…',
    resting: 'Heeft pauze',
    private: 'Privé',
    requested: 'Wacht op de eigenaar',
    busy: 'Nu bezet',
    absent: 'Niet verbonden',
    unreachable: 'Niet verbonden',
    idle: 'Klaar om te praten',
    consent: 'Klaar om te praten',
    connecting: 'Verbinden…',
    live: 'Verbonden',
    reconnecting: 'Opnieuw verbinden…',
    ended: 'Het gesprek is voorbij',
    failed: 'Niet verbonden',
  },

  close: 'Sluiten',
  minimise: 'Minimaliseren',
  loading: 'Laden…',
  tryAgain: 'Opnieuw proberen',
  cancel: 'Annuleren',
  back: 'Terug',
  linksOf: (name) => `Links van ${name}`,
  opensInNewTab: '(opent in een nieuw tabblad)',

  startTalking: 'Begin met praten',
  typeInstead: 'Liever typen',
  starterHint: 'Zeg gewoon in uw eigen woorden wat u nodig hebt.',
  writeMessage: 'Schrijf een bericht',
  send: 'Versturen',

  consentTitle: 'Voordat u begint',
  consentAi: 'U gaat praten met een AI-assistent, niet met een mens.',
  consentRecording: (name) =>
    `Uw stem gaat rechtstreeks naar de spraakdienst van ${name} en wordt omgezet in tekst om u te antwoorden. Deze widget bewaart geen opname.`,
  consentOwner: (name) =>
    `${name} is van het bedrijf dat de assistent heeft ingesteld. Dat bedrijf bepaalt wat de spraakdienst bewaart.`,
  consentMicrophone: 'Hierna vraagt uw browser om de microfoon.',
  startCall: 'Gesprek starten',

  engineUnavailable: {
    title: 'Het gesprek kon niet worden voorbereid',
    advice:
      'Controleer uw internetverbinding en probeer het opnieuw. Gebeurt het nog eens, laad dan de pagina opnieuw.',
  },
  waitAbout: (duration) => `Over ongeveer ${duration} kan het weer.`,

  resting: (name) => ({
    title: `${name} heeft even pauze`,
    advice: 'Er zijn nu geen gesprekken mogelijk. Kom later nog eens terug.',
  }),

  absent: { title: 'Er is hier geen Genie', advice: 'Controleer het adres.' },
  unreachable: {
    title: 'Deze Genie is niet bereikbaar',
    advice: 'Controleer uw internetverbinding en probeer het opnieuw.',
  },
  busy: { title: 'Het is nu erg druk', advice: 'Wacht even en probeer het dan opnieuw.' },
  mayCountAsUse: 'Opnieuw proberen telt misschien als nog een gebruik van uw link.',
};
