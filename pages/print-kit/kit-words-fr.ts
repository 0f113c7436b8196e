import { pageWordsFr } from '../shared/page-words-fr.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsFr: KitWords = {
  ...pageWordsFr,
  title: (name) => `Kit d’impression\u00a0: ${name}`,
  intro: 'Un code à scanner pour parler. Ici, chacun est relu avant que vous puissiez l’emporter.',
  toGenie: 'Vers la page du Genie',

  heading: 'Titre',
  headingFor: (name) => `Parlez avec ${name}`,
  invitation: 'Invitation',
  invitationDefault: 'Scannez, touchez, demandez.',
  code: 'Compter les scans comme',
  plainCode: 'Sans nom particulier',
  format: 'Format',
  formats: { a4: 'Affiche (A4)', a6: 'Carte (A6)', tent: 'Chevalet de table (A4 plié)' },
  distance: 'Lisible à',
  damage: 'Lieu d’affichage',
  damages: {
    M: 'À l’intérieur, toujours propre',
    Q: 'Souvent touché ou sous verre',
    H: 'Dehors ou sur surface rugueuse',
  },
  damageWithLogo:
    'Avec un logo, le code résiste toujours au maximum de dégâts, car le logo en cache déjà une partie.',
  dark: 'Couleur du code',
  light: 'Couleur du fond',
  logo: 'Logo au centre',
  logoHint: 'PNG, JPEG ou WebP. Il reste dans votre navigateur.',
  removeLogo: 'Retirer le logo',
  logoUnreadable: 'Ce fichier n’est pas une image lisible. Choisissez un PNG, JPEG ou WebP.',

  preview: (name) => `Aperçu avant impression\u00a0: ${name}`,
  checking: 'Relecture du code…',
  ready: (address) => `Code relu\u00a0: il mène à ${address}`,
  size: (side, reach) => `Le code fait ${side} de large et se lit jusqu’à ${reach}.`,
  short: (wanted) => `Pour être lu à ${wanted}, il lui faut un format plus grand.`,
  problems: {
    'not-loaded':
      'Ce qui crée le code n’a pas pu être chargé. Vérifiez votre connexion à internet, puis rechargez la page.',
    faint: 'Ces deux couleurs se ressemblent trop. Choisissez un code plus foncé ou un fond plus clair.',
    inverted: 'Le code doit être plus foncé que son fond\u00a0: beaucoup de caméras ne lisent rien d’autre.',
    'too-long': 'L’adresse est trop longue pour un code.',
    'too-fine':
      'L’adresse est trop longue pour ce format\u00a0: les carrés seraient trop fins pour l’impression. Choisissez-en un plus grand.',
    unreadable:
      'Ce code n’a pas pu être relu, il n’est donc pas proposé. Retirez le logo ou changez les couleurs.',
  },

  savePdf: 'Enregistrer en PDF',
  saveSvg: 'Code en SVG',
  savePng: 'Code en PNG',
  print: 'Imprimer',
  saveFailed: 'Le fichier n’a pas pu être créé. Vérifiez votre connexion internet, puis réessayez.',

  private: (name) => ({
    title: `${name} est privé`,
    advice:
      'Un code imprimé mènerait à une porte fermée. Rendez-le d’abord public, ou envoyez plutôt des liens.',
  }),
};
