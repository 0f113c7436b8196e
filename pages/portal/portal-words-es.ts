import { pageWordsEs } from '../shared/page-words-es.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsEs: PortalWords = {
  ...pageWordsEs,
  loading: 'Cargando…',
  geniesOf: (name) => `Genies de ${name}`,
  choose: 'Elija con quién hablar. Puede cambiar en cualquier momento.',
  all: 'Todos',
  resting: 'En pausa',
  talking: 'En una llamada',
  empty: {
    title: 'Todavía no hay nadie aquí',
    advice: 'Por ahora este portal no tiene ningún Genie. Vuelva más tarde, por favor.',
  },
  absent: {
    title: 'Aquí no hay ningún portal',
    advice: 'Compruebe la dirección o pregunte a quien se la dio.',
  },
  unreachable: {
    title: 'No podemos conectar con este portal',
    advice: 'Compruebe su conexión a internet e inténtelo de nuevo.',
  },
  switchTitle: (from) => `Está hablando con ${from}`,
  switchAdvice: (to) => `Para hablar con ${to}, antes tiene que terminar esta llamada.`,
  switchNow: (to) => `Terminar la llamada e ir a ${to}`,
  stay: 'Seguir en la llamada',
};
