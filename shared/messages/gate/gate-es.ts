import type { GateMessages } from './gate-messages.ts';

export const gateEs: GateMessages = {
  gate: (name) => ({
    title: 'Solo con invitación',
    advice: `Pedimos al propietario de ${name} que le deje entrar. Si acepta, recibirá un enlace por correo electrónico.`,
  }),
  linkRefused: (name) => ({
    title: 'Este enlace ya no funciona',
    advice: `Puede que sea demasiado antiguo o que ya se haya usado. Podemos pedir uno nuevo al propietario de ${name}: si acepta, lo recibirá por correo electrónico.`,
  }),
  linkHeld: {
    title: 'Tiene una invitación',
    advice: 'Abrirla cuenta como un uso de su enlace.',
  },
  open: (name) => `Abrir ${name}`,
  email: 'Su correo electrónico',
  request: 'Solicitar acceso',
  requesting: 'Solicitando…',
  requested: (name) => ({
    title: 'Su solicitud está en camino',
    advice: `Si el propietario de ${name} acepta, recibirá un enlace por correo electrónico. No hace falta que espere aquí.`,
  }),
  refusals: {
    'invalid-email': 'Escríbalo así, por favor: nombre@example.com.',
    'rate-limited': 'Demasiadas solicitudes. Espere unos minutos y vuelva a pedirlo.',
    unreachable: 'No hemos recibido respuesta. Compruebe su conexión a internet y vuelva a pedirlo.',
  },
};
