import type { Messages } from './messages.ts';

export const es: Messages = {
  language: 'es',
  dir: 'ltr',

  statuses: {
    loading: 'Cargando…',
    resting: 'En pausa',
    private: 'Privado',
    requested: 'A la espera del propietario',
    busy: 'Ocupado ahora',
    absent: 'Sin conexión',
    unreachable: 'Sin conexión',
    idle: 'Listo para hablar',
    consent: 'Listo para hablar',
    connecting: 'Conectando…',
    live: 'En línea',
    reconnecting: 'Recuperando la conexión…',
    ended: 'La llamada ha terminado',
    failed: 'Sin conexión',
  },

  close: 'Cerrar',
  minimise: 'Minimizar',
  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
  cancel: 'Cancelar',
  back: 'Volver',
  linksOf: (name) => `Enlaces de ${name}`,
  opensInNewTab: '(se abre en una pestaña nueva)',

  startTalking: 'Empezar a hablar',
  typeInstead: 'Prefiero escribir',
  starterHint: 'Diga lo que necesita, con sus propias palabras.',
  writeMessage: 'Escriba un mensaje',
  send: 'Enviar',

  consentTitle: 'Antes de empezar',
  consentAi: 'Va a hablar con un asistente de inteligencia artificial, no con una persona.',
  consentRecording: (name) =>
    `Su voz se envía en directo al servicio de voz de ${name} y se convierte en texto para poder responderle. Este widget no guarda ninguna grabación.`,
  consentOwner: (name) =>
    `${name} está a cargo de la empresa que ofrece este servicio. Lo que guarda su servicio de voz depende de ella.`,
  consentMicrophone: 'A continuación, su navegador le pedirá permiso para usar el micrófono.',
  startCall: 'Iniciar llamada',

  engineUnavailable: {
    title: 'No se ha podido preparar la llamada',
    advice: 'Compruebe su conexión a internet e inténtelo de nuevo. Si vuelve a ocurrir, recargue la página.',
  },
  waitAbout: (duration) => `Volverá a estar disponible en unos ${duration}.`,

  resting: (name) => ({
    title: `${name} está en pausa`,
    advice: 'Ahora no hay llamadas. Vuelva más tarde, por favor.',
  }),

  absent: { title: 'Aquí no hay ningún Genie', advice: 'Compruebe la dirección, por favor.' },
  unreachable: {
    title: 'No podemos conectar con este Genie',
    advice: 'Compruebe su conexión a internet e inténtelo de nuevo.',
  },
  busy: { title: 'Hay muchas solicitudes ahora mismo', advice: 'Espere un momento e inténtelo de nuevo.' },
  mayCountAsUse: 'Volver a intentarlo puede contar como un uso más de su enlace.',
};
