import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleIt: LifecycleWords = {
  timeLeft: (duration) => `La chiamata termina tra ${duration}.`,
  areYouThere: (duration) => `È ancora lì? La chiamata termina tra ${duration}.`,
  stay: 'Sono qui',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Tutte le linee sono occupate',
      advice: `Molte persone stanno parlando con ${name} in questo momento.`,
    },
    'minutes-used-up': {
      title: 'Per oggi niente altre chiamate',
      advice: `${name} ha esaurito il tempo di chiamata di oggi.`,
    },
    'outside-hours': {
      title: 'Le chiamate sono chiuse in questo momento',
      advice: `${name} risponde alle chiamate negli orari di apertura.`,
    },
  }),
  opensAgain: (time) => `Le chiamate riaprono: ${time}.`,
  waitInLine: 'Resta in attesa',
  inLine: {
    title: 'È in coda',
    advice:
      'Lasci aperta questa pagina: la chiamata inizia da sola quando si libera una linea. Fino ad allora il microfono resta spento.',
  },
  nextTry: (duration) => `Nuovo tentativo tra ${duration}`,
  asking: 'Ricerca di una linea libera…',
  leaveLine: 'Non attendere più',

  elsewhere: {
    title: 'La Sua chiamata è in un’altra scheda',
    advice: 'Può continuare qui, senza interruzioni.',
  },
  continueHere: 'Continua qui',
  notMoved: 'L’altra scheda non ha risposto. Può avviare una nuova chiamata.',
  endOnLeave: 'Termina la chiamata quando lascio questa pagina',
};
