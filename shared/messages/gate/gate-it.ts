import type { GateMessages } from './gate-messages.ts';

export const gateIt: GateMessages = {
  gate: (name) => ({
    title: 'Solo su invito',
    advice: `Chiediamo al proprietario di ${name} di farLa entrare. Se accetta, riceverà un link via e-mail.`,
  }),
  linkRefused: (name) => ({
    title: 'Questo link non funziona più',
    advice: `Forse è troppo vecchio o già usato. Possiamo chiederne uno nuovo al proprietario di ${name}: se accetta, lo riceverà via e-mail.`,
  }),
  linkHeld: {
    title: 'Ha un invito',
    advice: 'Aprirlo conta come un utilizzo del Suo link.',
  },
  open: (name) => `Apri ${name}`,
  email: 'Il Suo indirizzo e-mail',
  request: 'Richiedi l’accesso',
  requesting: 'Invio della richiesta…',
  requested: (name) => ({
    title: 'La Sua richiesta è in viaggio',
    advice: `Se il proprietario di ${name} accetta, riceverà un link via e-mail. Non occorre attendere qui.`,
  }),
  refusals: {
    'invalid-email': 'Lo scriva così: nome@example.com.',
    'rate-limited': 'Troppe richieste. Attenda qualche minuto e lo chieda di nuovo.',
    unreachable: 'Non abbiamo ricevuto risposta. Controlli la connessione a internet e lo chieda di nuovo.',
  },
};
