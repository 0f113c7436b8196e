import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleNl } from './lifecycle-nl.ts';
import { soundNl } from './sound-nl.ts';

export const callNl: CallMessages = {
  stages: (name) => ({
    microphone: 'Microfoon toestaan…',
    token: 'Lijn aanvragen…',
    line: 'Verbinden…',
    agent: `Wachten op ${name}…`,
  }),
  microphoneHint: 'Kies ‘Toestaan’ als uw browser erom vraagt.',

  activities: { listening: 'Luistert', thinking: 'Denkt na', speaking: 'Spreekt' },
  sound: soundNl,
  muted: 'Uw microfoon is uit',
  mute: 'Dempen',
  hangUp: 'Ophangen',
  endChat: 'Chat beëindigen',
  lineLost: 'De verbinding is weg. Een moment.',
  lineStillLost: 'Nog steeds geen verbinding. Wat wilt u doen?',
  keepWaiting: 'Blijven wachten',
  startAgain: 'Opnieuw beginnen',
  writeInstead: 'Liever typen',
  lineTroubles: {
    thin: 'De verbinding wordt hersteld. U kunt verdergaan.',
    poor: 'De verbinding is zwak. U kunt verdergaan.',
  },
  tapToHear: (name) => `Tik om ${name} te horen`,
  speakFirst: (name) => `Zeg het maar, ${name} hoort u.`,
  writeFirst: (name) => `Schrijf iets, ${name} antwoordt hier.`,
  transcript: 'Gesprek',
  you: 'U',
  newMessages: (count) =>
    plural('nl', count, { one: `${count} nieuw bericht`, other: `${count} nieuwe berichten` }),

  approval: 'Toestemming',
  wantsToUse: (name, tool) => `${name} wil ‘${tool}’ gebruiken`,
  allowOnce: 'Eén keer toestaan',
  allowAlways: 'Het hele gesprek',
  doNotAllow: 'Niet toestaan',

  callLanguage: 'Taal van het gesprek',
  settings: 'Instellingen',
  captions: 'Ondertiteling',
  captionSize: 'Grootte van de ondertiteling',
  captionSizes: { normal: 'Normaal', large: 'Groot', largest: 'Heel groot' },

  isRecorded: (name) => `De spraakdienst van ${name} neemt dit gesprek op.`,
  recording: 'Dit gesprek wordt opgenomen',
  privacyPolicy: (name) => `Privacybeleid van ${name}`,

  endings: (name) => ({
    'visitor-ended': 'U hebt het gesprek beëindigd.',
    'agent-ended': `${name} heeft het gesprek beëindigd.`,
    'agent-failed': `${name} had een probleem. Nog een keer bellen helpt meestal.`,
    'continued-elsewhere': 'Het gesprek gaat verder in een ander venster.',
    idle: `Er werd een tijdje niets gezegd, dus heeft ${name} het gesprek beëindigd.`,
    'time-limit': 'De langste gespreksduur is bereikt. U kunt nog een keer bellen.',
    removed: `De eigenaar van ${name} heeft het gesprek beëindigd.`,
    'server-shutdown': 'De spraakdienst start opnieuw. Bel over een minuut nog een keer.',
    'connection-lost':
      'De verbinding is verbroken. Controleer uw internetverbinding en bel dan nog een keer.',
    'microphone-revoked':
      'U hebt de toestemming voor de microfoon ingetrokken, dus is het gesprek afgelopen. U kunt typend verdergaan.',
    'page-left': 'Het gesprek is afgelopen omdat de pagina is verlaten.',
  }),
  lasted: (duration) => `Het duurde ${duration}.`,
  callAgain: 'Nog een keer bellen',
  lifecycle: lifecycleNl,

  saveTranscript: 'Bewaar wat er is gezegd',
  saveAs: (format) => `Opslaan als ${format}`,
  copyTranscript: 'Kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren is niet gelukt. U kunt het wel opslaan.',
  rateCall: 'Hoe was het?',
  stars: (count) => plural('nl', count, { one: `${count} ster`, other: `${count} sterren` }),
  comment: 'Wilt u iets toevoegen? (niet verplicht)',
  sendRating: 'Beoordeling versturen',
  thanksForRating: 'Bedankt voor uw beoordeling.',
  ratingNotSent: 'Versturen is niet gelukt. Probeer het opnieuw.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'De microfoon is niet toegestaan',
      advice: 'Sta hem toe naast de adresbalk of in uw systeeminstellingen en probeer het opnieuw.',
    },
    'microphone-dismissed': {
      title: 'De vraag om de microfoon is gesloten',
      advice: 'Probeer het opnieuw. Kies ‘Toestaan’ als uw browser erom vraagt.',
    },
    'microphone-blocked': {
      title: 'Op deze pagina mogen wij de microfoon niet gebruiken',
      advice: 'Typen kan nog wel. Wilt u praten, open deze pagina dan in een eigen tabblad.',
    },
    'microphone-insecure': {
      title: 'De microfoon heeft een veilige pagina nodig',
      advice: 'Typen kan nog wel. Wilt u praten, open deze pagina dan met https:// in het adres.',
    },
    'microphone-sandboxed': {
      title: 'Het kader om deze pagina houdt de microfoon dicht',
      advice: 'Typen kan nog wel. Wilt u praten, open deze pagina dan in een eigen tabblad.',
    },
    'microphone-off-in-system': {
      title: 'Uw apparaat houdt de microfoon weg van deze browser',
      advice:
        'Open de privacyinstellingen van uw systeem, sta de microfoon toe voor deze browser en probeer het opnieuw.',
    },
    'microphone-missing': {
      title: 'Geen microfoon gevonden',
      advice: 'Sluit er een aan of zet hem aan en probeer het opnieuw.',
    },
    'microphone-busy': {
      title: 'De microfoon is in gebruik',
      advice: 'Sluit de andere app of het tabblad dat hem gebruikt en probeer het opnieuw.',
    },
    'no-voice': {
      title: `${name} kan nog geen gesprekken voeren`,
      advice: 'Kom later nog eens terug.',
    },
    'agent-locked': {
      title: `${name} neemt vanaf deze pagina geen gesprekken aan`,
      advice: 'De eigenaar moet dat eerst toestaan.',
    },
    'not-allowed': {
      title: `${name} is niet meer beschikbaar`,
      advice: 'Laad de pagina opnieuw om te zien wat er is veranderd.',
    },
    'rate-limited': {
      title: 'Er zijn nu te veel gesprekken',
      advice: 'Wacht even en probeer het dan opnieuw.',
    },
    'api-unreachable': {
      title: 'Wij kregen geen antwoord',
      advice: 'Controleer uw internetverbinding en probeer het opnieuw.',
    },
    'unsupported-browser': {
      title: 'Met deze browser kunt u niet bellen',
      advice: 'Werk hem bij, of open deze pagina in een recente Chrome, Edge, Firefox of Safari.',
    },
    'voice-unreachable': {
      title: 'De spraakdienst is niet bereikbaar',
      advice: 'Misschien blokkeert een firewall of VPN hem. Probeer een ander netwerk.',
    },
    'voice-refused': {
      title: 'De spraakdienst liet u niet binnen',
      advice: 'Misschien is hij vol. Wacht even en probeer het dan opnieuw.',
    },
    'calls-blocked': {
      title: 'Uw browser of netwerk blokkeert gesprekken',
      advice: 'Zet een VPN of blokkerende extensie uit, of probeer een ander netwerk.',
    },
    'agent-absent': {
      title: `${name} nam niet op`,
      advice: 'Probeer het opnieuw.',
    },
    internal: {
      title: 'Er is iets misgegaan',
      advice: 'Dat ligt aan ons. Probeer het opnieuw.',
    },
  }),
};
