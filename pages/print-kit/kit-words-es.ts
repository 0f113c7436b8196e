import { pageWordsEs } from '../shared/page-words-es.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsEs: KitWords = {
  ...pageWordsEs,
  title: (name) => `Material para imprimir: ${name}`,
  intro:
    'Un código que se escanea para hablar. Aquí leemos cada uno para comprobarlo antes de que se lo lleve.',
  toGenie: 'A la página del Genie',

  heading: 'Título',
  headingFor: (name) => `Hable con ${name}`,
  invitation: 'Invitación',
  invitationDefault: 'Escanee, toque y pregunte.',
  code: 'Contar los escaneos como',
  plainCode: 'Sin nombre propio',
  format: 'Formato',
  formats: { a4: 'Cartel (A4)', a6: 'Tarjeta (A6)', tent: 'Cartel de mesa (A4 doblado)' },
  distance: 'Se lee desde',
  damage: 'Dónde se coloca',
  damages: {
    M: 'En interior, siempre limpio',
    Q: 'Muy tocado o tras un cristal',
    H: 'En exterior o superficie rugosa',
  },
  damageWithLogo:
    'Con un logotipo, el código soporta siempre el máximo de daños: el logotipo ya tapa una parte.',
  dark: 'Color del código',
  light: 'Color de fondo',
  logo: 'Logotipo en el centro',
  logoHint: 'PNG, JPEG o WebP. No sale de su navegador.',
  removeLogo: 'Quitar el logotipo',
  logoUnreadable: 'Este archivo no es una imagen que podamos leer. Elija un PNG, JPEG o WebP.',

  preview: (name) => `Vista previa de la impresión de ${name}`,
  checking: 'Comprobando el código…',
  ready: (address) => `Comprobado: lleva a ${address}`,
  size: (side, reach) => `El código mide ${side} de ancho y se puede leer hasta a ${reach}.`,
  short: (wanted) => `Para leerse desde ${wanted} necesita un formato más grande.`,
  problems: {
    'not-loaded':
      'No se ha cargado lo que crea el código. Compruebe su conexión a internet y vuelva a cargar la página.',
    faint: 'Estos dos colores se parecen demasiado. Elija un código más oscuro o un fondo más claro.',
    inverted: 'El código tiene que ser más oscuro que el fondo: muchas cámaras no leen otra cosa.',
    'too-long': 'La dirección es demasiado larga para un código.',
    'too-fine':
      'La dirección es demasiado larga para este formato: los cuadros serían demasiado finos para imprimirlos. Elija uno más grande.',
    unreadable:
      'No se ha podido leer este código, por eso no lo ofrecemos. Quite el logotipo o cambie los colores.',
  },

  savePdf: 'Guardar como PDF',
  saveSvg: 'Código en SVG',
  savePng: 'Código en PNG',
  print: 'Imprimir',
  saveFailed: 'No se ha podido crear el archivo. Compruebe su conexión a internet e inténtelo de nuevo.',

  private: (name) => ({
    title: `${name} es privado`,
    advice:
      'Un código impreso llevaría a una puerta cerrada. Hágalo público antes o envíe enlaces en su lugar.',
  }),
};
