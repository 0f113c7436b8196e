import type { GateMessages } from './gate-messages.ts';

export const gateFr: GateMessages = {
  gate: (name) => ({
    title: 'Sur invitation seulement',
    advice: `Pour parler avec ${name}, il faut l’accord du propriétaire\u00a0: nous le lui demandons. S’il accepte, vous recevrez un lien par e-mail.`,
  }),
  linkRefused: (name) => ({
    title: 'Ce lien ne fonctionne plus',
    advice: `Il est peut-être trop ancien ou déjà utilisé. Nous pouvons en demander un nouveau au propriétaire de ce Genie, ${name}\u00a0: s’il accepte, vous le recevrez par e-mail.`,
  }),
  linkHeld: {
    title: 'Vous avez une invitation',
    advice: 'L’ouvrir compte comme une utilisation de votre lien.',
  },
  open: (name) => `Ouvrir ${name}`,
  email: 'Votre adresse e-mail',
  request: 'Demander l’accès',
  requesting: 'Demande en cours…',
  requested: (name) => ({
    title: 'Votre demande est en route',
    advice: `Si vous obtenez l’accès à ${name}, vous recevrez un lien par e-mail. Inutile d’attendre ici.`,
  }),
  refusals: {
    'invalid-email': 'Veuillez l’écrire ainsi\u00a0: nom@example.com.',
    'rate-limited': 'Trop de demandes. Patientez quelques minutes, puis redemandez.',
    unreachable: 'Nous n’avons pas eu de réponse. Vérifiez votre connexion internet, puis redemandez.',
  },
};
