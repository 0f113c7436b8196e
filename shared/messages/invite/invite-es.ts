import type { InviteMessages } from './invite-messages.ts';

export const inviteEs: InviteMessages = {
  dir: 'ltr',
  loading: 'Leyendo su invitación…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `Tiene una invitación para hablar con ${genieName}`
      : 'Tiene una invitación para hablar con un Genie privado',
    advice: invitedBy
      ? `${invitedBy} ha enviado esta invitación a ${email}.`
      : `Esta invitación se ha enviado a ${email}.`,
  }),
  means: (email) => `Si acepta, ${email} tendrá acceso, y una cuenta si aún no la tiene.`,
  accept: 'Aceptar la invitación',
  accepting: 'Aceptando…',
  notYou: '¿No es para usted o no le interesa? Basta con cerrar esta página.',
  checkMail: (email) => ({
    title: 'Ha aceptado la invitación',
    advice: `Las instrucciones para entrar van de camino a ${email}. Puede cerrar esta página.`,
  }),
  refused: {
    title: 'No se puede abrir esta invitación',
    advice:
      'Puede que sea demasiado antigua, que ya se haya usado o que esté incompleta. Abra otra vez el enlace de su correo o pida una nueva a quien le invitó.',
  },
  unreachable: {
    title: 'No hemos recibido respuesta',
    advice: 'Compruebe su conexión a internet e inténtelo de nuevo.',
  },
  busy: { title: 'Hay muchas solicitudes ahora mismo', advice: 'Espere un minuto e inténtelo de nuevo.' },
  tryAgain: 'Intentar de nuevo',
};
