import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleEs } from './lifecycle-es.ts';
import { soundEs } from './sound-es.ts';

export const callEs: CallMessages = {
  stages: (name) => ({
    microphone: 'Permita el micrófono…',
    token: 'Buscando una línea…',
    line: 'Conectando…',
    agent: `Esperando a ${name}…`,
  }),
  microphoneHint: 'Elija «Permitir» cuando su navegador se lo pregunte.',

  activities: { listening: 'Escuchando', thinking: 'Pensando', speaking: 'Hablando' },
  sound: soundEs,
  muted: 'Su micrófono está silenciado',
  mute: 'Silenciar',
  hangUp: 'Colgar',
  endChat: 'Terminar el chat',
  lineLost: 'Se ha cortado la línea. Espere un momento.',
  lineStillLost: 'Sigue sin haber conexión. ¿Qué desea hacer?',
  keepWaiting: 'Seguir esperando',
  startAgain: 'Empezar de nuevo',
  writeInstead: 'Prefiero escribir',
  lineTroubles: {
    thin: 'Se está reparando la conexión. Puede continuar.',
    poor: 'La conexión es débil. Puede continuar.',
  },
  tapToHear: (name) => `Toque para oír a ${name}`,
  speakFirst: (name) => `Adelante, ${name} le escucha.`,
  writeFirst: (name) => `Escriba algo y ${name} le responderá aquí.`,
  transcript: 'Conversación',
  you: 'Usted',
  newMessages: (count) =>
    plural('es', count, { one: `${count} mensaje nuevo`, other: `${count} mensajes nuevos` }),

  approval: 'Permiso',
  wantsToUse: (name, tool) => `${name} quiere usar «${tool}»`,
  allowOnce: 'Permitir una vez',
  allowAlways: 'Durante toda la llamada',
  doNotAllow: 'No permitir',

  callLanguage: 'Idioma de la llamada',
  settings: 'Ajustes',
  captions: 'Subtítulos',
  captionSize: 'Tamaño de los subtítulos',
  captionSizes: { normal: 'Normal', large: 'Grande', largest: 'Muy grande' },

  isRecorded: (name) => `El servicio de voz de ${name} graba esta llamada.`,
  recording: 'Esta llamada se graba',
  privacyPolicy: (name) => `Política de privacidad de ${name}`,

  endings: (name) => ({
    'visitor-ended': 'Ha terminado la llamada.',
    'agent-ended': `${name} ha terminado la llamada.`,
    'agent-failed': `${name} ha tenido un problema. Volver a llamar suele ayudar.`,
    'continued-elsewhere': 'La llamada continúa en otra ventana.',
    idle: `Nadie ha dicho nada durante un rato y ${name} ha terminado la llamada.`,
    'time-limit': 'La llamada ha llegado a su duración máxima. Puede volver a llamar.',
    removed: `El propietario de ${name} ha terminado la llamada.`,
    'server-shutdown': 'El servicio de voz se está reiniciando. Vuelva a llamar dentro de un minuto.',
    'connection-lost': 'Se ha perdido la conexión. Compruebe su conexión a internet y vuelva a llamar.',
    'microphone-revoked':
      'Ha retirado el permiso del micrófono y la llamada ha terminado. Puede seguir por escrito.',
    'page-left': 'La llamada ha terminado porque se ha salido de la página.',
  }),
  lasted: (duration) => `Ha durado ${duration}.`,
  callAgain: 'Volver a llamar',
  lifecycle: lifecycleEs,

  saveTranscript: 'Guardar lo que se ha dicho',
  saveAs: (format) => `Guardar como ${format}`,
  copyTranscript: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'No se ha podido copiar. Puede guardarlo.',
  rateCall: '¿Qué le ha parecido?',
  stars: (count) => plural('es', count, { one: `${count} estrella`, other: `${count} estrellas` }),
  comment: '¿Algo que añadir? (opcional)',
  sendRating: 'Enviar valoración',
  thanksForRating: 'Gracias por su valoración.',
  ratingNotSent: 'No se ha podido enviar. Inténtelo de nuevo.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'El micrófono no está permitido',
      advice:
        'Permítalo junto a la barra de direcciones o en los ajustes de su sistema e inténtelo de nuevo.',
    },
    'microphone-dismissed': {
      title: 'Se ha cerrado la pregunta sobre el micrófono',
      advice: 'Inténtelo de nuevo y elija «Permitir» cuando su navegador se lo pregunte.',
    },
    'microphone-blocked': {
      title: 'Esta página no nos deja usar el micrófono',
      advice: 'Aún puede escribir. Para hablar, abra esta página en su propia pestaña.',
    },
    'microphone-insecure': {
      title: 'El micrófono necesita una página segura',
      advice: 'Aún puede escribir. Para hablar, abra esta página con https:// en la dirección.',
    },
    'microphone-sandboxed': {
      title: 'El marco de esta página no deja usar el micrófono',
      advice: 'Aún puede escribir. Para hablar, abra esta página en su propia pestaña.',
    },
    'microphone-off-in-system': {
      title: 'Su dispositivo no deja que este navegador use el micrófono',
      advice:
        'Abra los ajustes de privacidad de su sistema, permita el micrófono para este navegador e inténtelo de nuevo.',
    },
    'microphone-missing': {
      title: 'No se ha encontrado ningún micrófono',
      advice: 'Conecte uno o enciéndalo e inténtelo de nuevo.',
    },
    'microphone-busy': {
      title: 'El micrófono está en uso',
      advice: 'Cierre la otra aplicación o pestaña que lo usa e inténtelo de nuevo.',
    },
    'no-voice': {
      title: `${name} todavía no atiende llamadas`,
      advice: 'Vuelva más tarde, por favor.',
    },
    'agent-locked': {
      title: `${name} no atiende llamadas desde esta página`,
      advice: 'Su propietario tiene que permitirlas antes.',
    },
    'not-allowed': {
      title: `${name} ya no está disponible`,
      advice: 'Recargue la página para ver qué ha cambiado.',
    },
    'rate-limited': {
      title: 'Hay demasiadas llamadas ahora mismo',
      advice: 'Espere un momento e inténtelo de nuevo.',
    },
    'api-unreachable': {
      title: 'No hemos recibido respuesta',
      advice: 'Compruebe su conexión a internet e inténtelo de nuevo.',
    },
    'unsupported-browser': {
      title: 'Este navegador no puede hacer llamadas',
      advice: 'Actualícelo o abra esta página en una versión actual de Chrome, Edge, Firefox o Safari.',
    },
    'voice-unreachable': {
      title: 'No se puede conectar con el servicio de voz',
      advice: 'Puede que lo bloquee un cortafuegos o una VPN. Pruebe con otra red.',
    },
    'voice-refused': {
      title: 'El servicio de voz no le ha dejado entrar',
      advice: 'Puede que esté completo. Espere un momento e inténtelo de nuevo.',
    },
    'calls-blocked': {
      title: 'Su navegador o su red bloquea las llamadas',
      advice: 'Desactive la VPN o la extensión que bloquea, o pruebe con otra red.',
    },
    'agent-absent': {
      title: `${name} no ha contestado`,
      advice: 'Inténtelo de nuevo, por favor.',
    },
    internal: {
      title: 'Algo ha salido mal',
      advice: 'El fallo es nuestro. Inténtelo de nuevo, por favor.',
    },
  }),
};
