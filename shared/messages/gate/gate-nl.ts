import type { GateMessages } from './gate-messages.ts';

export const gateNl: GateMessages = {
  gate: (name) => ({
    title: 'Alleen op uitnodiging',
    advice: `Wij vragen de eigenaar van ${name} of u erin mag. Als die akkoord gaat, krijgt u een link per e-mail.`,
  }),
  linkRefused: (name) => ({
    title: 'Deze link werkt niet meer',
    advice: `Misschien is hij te oud of al opgebruikt. Wij kunnen de eigenaar van ${name} om een nieuwe vragen: gaat die akkoord, dan krijgt u hem per e-mail.`,
  }),
  linkHeld: {
    title: 'U bent uitgenodigd',
    advice: 'Openen telt als één gebruik van uw link.',
  },
  open: (name) => `${name} openen`,
  email: 'Uw e-mailadres',
  request: 'Toegang vragen',
  requesting: 'Bezig met vragen…',
  requested: (name) => ({
    title: 'Uw verzoek is onderweg',
    advice: `Als de eigenaar van ${name} akkoord gaat, krijgt u een link per e-mail. U hoeft hier niet te wachten.`,
  }),
  refusals: {
    'invalid-email': 'Schrijf het adres zo: name@example.com',
    'rate-limited': 'Te veel verzoeken. Wacht een paar minuten en vraag het dan opnieuw.',
    unreachable: 'Wij kregen geen antwoord. Controleer uw internetverbinding en vraag het opnieuw.',
  },
};
