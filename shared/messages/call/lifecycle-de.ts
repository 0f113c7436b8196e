import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleDe: LifecycleWords = {
  timeLeft: (duration) => `Das Gespräch endet in ${duration}.`,
  areYouThere: (duration) => `Sind Sie noch da? Das Gespräch endet in ${duration}.`,
  stay: 'Ich bin da',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Alle Leitungen sind besetzt',
      advice: `Gerade sprechen sehr viele mit ${name}.`,
    },
    'minutes-used-up': {
      title: 'Heute keine weiteren Gespräche',
      advice: `Die Gesprächszeit von ${name} ist für heute aufgebraucht.`,
    },
    'outside-hours': {
      title: 'Im Moment sind keine Gespräche möglich',
      advice: `${name} ist zu den Öffnungszeiten erreichbar.`,
    },
  }),
  opensAgain: (time) => `Wieder erreichbar: ${time}.`,
  waitInLine: 'In der Reihe warten',
  inLine: {
    title: 'Sie sind in der Warteschlange',
    advice:
      'Lassen Sie dies geöffnet: Das Gespräch beginnt von selbst, sobald eine Leitung frei ist. Bis dahin bleibt Ihr Mikrofon aus.',
  },
  nextTry: (duration) => `Nächste Anfrage in ${duration}`,
  asking: 'Freie Leitung wird gesucht\u00a0…',
  leaveLine: 'Nicht mehr warten',

  elsewhere: {
    title: 'Ihr Gespräch läuft in einem anderen Tab',
    advice: 'Es kann hier ohne Unterbrechung weitergehen.',
  },
  continueHere: 'Hier fortsetzen',
  notMoved: 'Der andere Tab hat nicht geantwortet. Sie können ein neues Gespräch beginnen.',
  endOnLeave: 'Gespräch beenden, wenn ich diese Seite verlasse',
};
