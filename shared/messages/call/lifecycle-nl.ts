import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleNl: LifecycleWords = {
  timeLeft: (duration) => `Het gesprek eindigt over ${duration}.`,
  areYouThere: (duration) => `Bent u er nog? Het gesprek eindigt over ${duration}.`,
  stay: 'Ik ben er nog',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Alle lijnen zijn bezet',
      advice: `Er praten nu veel mensen met ${name}.`,
    },
    'minutes-used-up': {
      title: 'Vandaag geen gesprekken meer',
      advice: `De gesprekstijd van ${name} is voor vandaag op.`,
    },
    'outside-hours': {
      title: 'Er zijn nu geen gesprekken mogelijk',
      advice: `${name} is tijdens openingstijden bereikbaar.`,
    },
  }),
  opensAgain: (time) => `Weer bereikbaar: ${time}.`,
  waitInLine: 'In de wachtrij gaan',
  inLine: {
    title: 'U staat in de wachtrij',
    advice:
      'Laat dit open: het gesprek begint vanzelf zodra er een lijn vrij is. Tot dan blijft uw microfoon uit.',
  },
  nextTry: (duration) => `Volgende poging over ${duration}`,
  asking: 'Vrije lijn zoeken…',
  leaveLine: 'Niet meer wachten',

  elsewhere: {
    title: 'Uw gesprek loopt in een ander tabblad',
    advice: 'Het kan hier zonder onderbreking verdergaan.',
  },
  continueHere: 'Hier verdergaan',
  notMoved: 'Het andere tabblad reageerde niet. U kunt een nieuw gesprek starten.',
  endOnLeave: 'Gesprek beëindigen als ik deze pagina verlaat',
};
