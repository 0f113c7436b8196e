import type { SoundMessages } from './sound-messages.ts';

export const soundEs: SoundMessages = {
  promptIgnored:
    'Su navegador espera su respuesta, normalmente arriba, junto a la dirección. ¿No ve la pregunta? Toque el icono que hay junto a la dirección.',
  unlockSteps: {
    chromium: [
      'Toque el icono que hay a la izquierda de la dirección.',
      'Active «Micrófono» o elija «Permitir».',
      'Vuelva aquí e inténtelo de nuevo.',
    ],
    firefox: [
      'Haga clic en el micrófono tachado que hay junto a la dirección.',
      'Quite «Bloqueado» junto a «Usar el micrófono».',
      'Inténtelo de nuevo y elija «Permitir».',
    ],
    safari: [
      'En la barra de menús, elija Safari y luego «Ajustes para este sitio web».',
      'En «Micrófono», elija «Permitir».',
      'Vuelva aquí e inténtelo de nuevo.',
    ],
    ios: [
      'Toque el menú de la página en la barra de direcciones y luego «Ajustes del sitio web».',
      'En «Micrófono», elija «Permitir». En un navegador que no sea Safari: app Ajustes, nombre del navegador, «Micrófono».',
      'Vuelva aquí e inténtelo de nuevo.',
    ],
    other: [
      'Abra los permisos de este sitio web en su navegador.',
      'Permita el micrófono.',
      'Vuelva aquí e inténtelo de nuevo.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Ya hay un micrófono', advice: 'Puede iniciar la llamada.' };
    }
    return { title: 'El micrófono ya está permitido', advice: 'Puede iniciar la llamada.' };
  },
  openInOwnTab: 'Abrir en su propia pestaña',

  troubles: (name, microphone) => ({
    silent: 'No le oímos. ¿Está encendido su micrófono? Puede elegir otro en «Ajustes».',
    'system-muted':
      'Su dispositivo ha silenciado el micrófono. Revise el interruptor o termine la otra llamada.',
    unplugged: 'Su micrófono ya no está. Conecte uno o siga por escrito.',
    switched: microphone
      ? `Se ha desconectado su micrófono. ${name} le oye ahora por «${microphone}».`
      : `Se ha desconectado su micrófono. ${name} le oye ahora por otro.`,
    'not-switched': 'No se ha podido abrir ese micrófono. Sigue en uso el anterior.',
    echo: `${name} oye su propia voz. Use auriculares o mantenga pulsado un botón mientras habla.`,
    'speaker-lost': 'Ese altavoz ya no está disponible. Oye la llamada por el habitual.',
  }),
  tryAgain: 'Intentar de nuevo',
  gotIt: 'Entendido',

  controls: 'Llamada',
  microphone: 'Micrófono',
  speaker: 'Altavoz',
  usualDevice: 'El mismo que el sistema',
  volume: (name) => `Volumen de ${name}`,
  holdToTalk: 'Pulsar para hablar',
  holdToTalkHint: 'Solo se le oye mientras mantiene pulsado el botón o la barra espaciadora.',
  hold: 'Mantener pulsado para hablar',
  held: 'Hablando…',
  interrupt: (name) => `Interrumpir a ${name}`,
};
