import type { SoundMessages } from './sound-messages.ts';

export const soundFr: SoundMessages = {
  promptIgnored:
    'Votre navigateur attend votre réponse, en général en haut, à côté de l’adresse. Pas de question visible\u00a0? Touchez l’icône à côté de l’adresse.',
  unlockSteps: {
    chromium: [
      'Touchez l’icône à gauche de l’adresse.',
      'Activez «\u00a0Micro\u00a0» ou choisissez «\u00a0Autoriser\u00a0».',
      'Revenez ici et réessayez.',
    ],
    firefox: [
      'Cliquez sur le micro barré à côté de l’adresse.',
      'Retirez «\u00a0Bloqué\u00a0» à côté de «\u00a0Utiliser le microphone\u00a0».',
      'Réessayez et choisissez «\u00a0Autoriser\u00a0».',
    ],
    safari: [
      'Dans la barre des menus, choisissez Safari, puis «\u00a0Réglages pour ce site web\u00a0».',
      'Pour «\u00a0Micro\u00a0», choisissez «\u00a0Autoriser\u00a0».',
      'Revenez ici et réessayez.',
    ],
    ios: [
      'Touchez le menu de la page dans la barre d’adresse, puis «\u00a0Réglages du site web\u00a0».',
      'Pour «\u00a0Micro\u00a0», choisissez «\u00a0Autoriser\u00a0». Dans un autre navigateur que Safari\u00a0: app Réglages, nom du navigateur, «\u00a0Micro\u00a0».',
      'Revenez ici et réessayez.',
    ],
    other: [
      'Ouvrez les autorisations de ce site dans votre navigateur.',
      'Autorisez le micro.',
      'Revenez ici et réessayez.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Un micro est maintenant branché', advice: 'Vous pouvez lancer l’appel.' };
    }
    return { title: 'Le micro est maintenant autorisé', advice: 'Vous pouvez lancer l’appel.' };
  },
  openInOwnTab: 'Ouvrir dans son propre onglet',

  troubles: (name, microphone) => ({
    silent:
      'Nous ne vous entendons pas. Votre micro est-il allumé\u00a0? Vous pouvez en choisir un autre dans «\u00a0Réglages\u00a0».',
    'system-muted': 'Votre appareil a coupé le micro. Vérifiez son interrupteur ou terminez l’autre appel.',
    unplugged: 'Votre micro n’est plus là. Branchez-en un ou continuez par écrit.',
    switched: microphone
      ? `Votre micro a été débranché. ${name} vous entend maintenant par «\u00a0${microphone}\u00a0».`
      : `Votre micro a été débranché. ${name} vous entend maintenant par un autre.`,
    'not-switched': 'Ce micro n’a pas pu être ouvert. Le précédent reste utilisé.',
    echo: `${name} entend sa propre voix. Mettez un casque ou maintenez un bouton pendant que vous parlez.`,
    'speaker-lost': 'Ce haut-parleur n’est plus là. Vous entendez l’appel sur l’habituel.',
  }),
  tryAgain: 'Réessayer',
  gotIt: 'OK',

  controls: 'Appel',
  microphone: 'Micro',
  speaker: 'Haut-parleur',
  usualDevice: 'Celui du système',
  volume: (name) => `Volume pour ${name}`,
  holdToTalk: 'Appuyer pour parler',
  holdToTalkHint: 'On vous entend seulement tant que vous maintenez le bouton ou la barre d’espace.',
  hold: 'Maintenir pour parler',
  held: 'Vous parlez…',
  interrupt: (name) => `Interrompre ${name}`,
};
