import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleEs: LifecycleWords = {
  timeLeft: (duration) => `La llamada termina en ${duration}.`,
  areYouThere: (duration) => `¿Sigue ahí? La llamada termina en ${duration}.`,
  stay: 'Sigo aquí',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Todas las líneas están ocupadas',
      advice: `Muchas personas están hablando con ${name} ahora mismo.`,
    },
    'minutes-used-up': {
      title: 'Hoy ya no hay más llamadas',
      advice: `${name} ha agotado el tiempo de llamadas de hoy.`,
    },
    'outside-hours': {
      title: 'Las llamadas están cerradas ahora',
      advice: `${name} atiende llamadas en su horario de apertura.`,
    },
  }),
  opensAgain: (time) => `Las llamadas vuelven a abrirse: ${time}.`,
  waitInLine: 'Esperar turno',
  inLine: {
    title: 'Está en la cola',
    advice:
      'Deje esta página abierta: la llamada empieza sola cuando haya una línea libre. Hasta entonces, su micrófono está apagado.',
  },
  nextTry: (duration) => `Volvemos a preguntar en ${duration}`,
  asking: 'Buscando una línea libre…',
  leaveLine: 'Dejar de esperar',

  elsewhere: { title: 'Su llamada está en otra pestaña', advice: 'Puede continuar aquí sin interrupción.' },
  continueHere: 'Continuar aquí',
  notMoved: 'La otra pestaña no ha respondido. Puede iniciar otra llamada.',
  endOnLeave: 'Terminar la llamada al salir de esta página',
};
