import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleFr: LifecycleWords = {
  timeLeft: (duration) => `L’appel se termine dans ${duration}.`,
  areYouThere: (duration) => `Êtes-vous toujours là\u00a0? L’appel se termine dans ${duration}.`,
  stay: 'Je suis là',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'Toutes les lignes sont occupées',
      advice: `Beaucoup de personnes parlent avec ${name} en ce moment.`,
    },
    'minutes-used-up': {
      title: 'Plus d’appels aujourd’hui',
      advice: `${name} a atteint son temps d’appel pour aujourd’hui.`,
    },
    'outside-hours': {
      title: 'Les appels sont fermés pour le moment',
      advice: `${name} prend les appels aux heures d’ouverture.`,
    },
  }),
  opensAgain: (time) => `Réouverture des appels\u00a0: ${time}.`,
  waitInLine: 'Attendre une ligne',
  inLine: {
    title: 'Vous êtes dans la file d’attente',
    advice:
      'Gardez cette page ouverte\u00a0: l’appel commence tout seul dès qu’une ligne se libère. D’ici là, votre micro reste coupé.',
  },
  nextTry: (duration) => `Nouvel essai dans ${duration}`,
  asking: 'Recherche d’une ligne libre…',
  leaveLine: 'Ne plus attendre',

  elsewhere: {
    title: 'Votre appel est dans un autre onglet',
    advice: 'Il peut continuer ici, sans interruption.',
  },
  continueHere: 'Continuer ici',
  notMoved: 'L’autre onglet n’a pas répondu. Vous pouvez lancer un nouvel appel.',
  endOnLeave: 'Terminer l’appel quand je quitte cette page',
};
