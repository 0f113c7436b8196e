import { pageWordsPt } from '../shared/page-words-pt.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsPt: PortalWords = {
  ...pageWordsPt,
  loading: 'Carregando…',
  geniesOf: (name) => `Genies de ${name}`,
  choose: 'Escolha com quem falar. Você pode trocar a qualquer momento.',
  all: 'Todos',
  resting: 'Em pausa',
  talking: 'Em uma chamada',
  empty: {
    title: 'Ainda não há ninguém aqui',
    advice: 'Por enquanto este portal não tem nenhum Genie. Volte mais tarde, por favor.',
  },
  absent: {
    title: 'Não há nenhum portal aqui',
    advice: 'Confira o endereço ou pergunte a quem o passou a você.',
  },
  unreachable: {
    title: 'Não conseguimos acessar este portal',
    advice: 'Verifique sua conexão com a internet e tente de novo.',
  },
  switchTitle: (from) => `Você está falando com ${from}`,
  switchAdvice: (to) => `Para falar com ${to}, esta chamada precisa terminar antes.`,
  switchNow: (to) => `Encerrar a chamada e ir para ${to}`,
  stay: 'Ficar na chamada',
};
