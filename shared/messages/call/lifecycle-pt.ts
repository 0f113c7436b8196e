import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecyclePt: LifecycleWords = {
  timeLeft: (duration) => `A chamada termina em ${duration}.`,
  areYouThere: (duration) => `Você ainda está aí? A chamada termina em ${duration}.`,
  stay: 'Estou aqui',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Todas as linhas estão ocupadas',
      advice: `Muitas pessoas estão falando com ${name} agora.`,
    },
    'minutes-used-up': {
      title: 'Não há mais chamadas hoje',
      advice: `${name} já usou todo o tempo de chamadas de hoje.`,
    },
    'outside-hours': {
      title: 'As chamadas estão fechadas no momento',
      advice: `${name} atende chamadas no horário de funcionamento.`,
    },
  }),
  opensAgain: (time) => `As chamadas reabrem: ${time}.`,
  waitInLine: 'Esperar na fila',
  inLine: {
    title: 'Você está na fila',
    advice:
      'Deixe esta página aberta: a chamada começa sozinha quando uma linha ficar livre. Até lá, seu microfone fica desligado.',
  },
  nextTry: (duration) => `Nova tentativa em ${duration}`,
  asking: 'Procurando uma linha livre…',
  leaveLine: 'Parar de esperar',

  elsewhere: { title: 'Sua chamada está em outra guia', advice: 'Ela pode continuar aqui, sem interrupção.' },
  continueHere: 'Continuar aqui',
  notMoved: 'A outra guia não respondeu. Você pode iniciar uma nova chamada.',
  endOnLeave: 'Encerrar a chamada ao sair desta página',
};
