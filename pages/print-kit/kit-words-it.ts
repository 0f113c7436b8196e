import { pageWordsIt } from '../shared/page-words-it.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsIt: KitWords = {
  ...pageWordsIt,
  title: (name) => `Kit di stampa per ${name}`,
  intro: 'Un codice da scansionare per parlare. Qui ognuno viene riletto prima di poterlo portare via.',
  toGenie: 'Alla pagina del Genie',

  heading: 'Titolo',
  headingFor: (name) => `Parli con ${name}`,
  invitation: 'Invito',
  invitationDefault: 'Inquadri il codice, tocchi e chieda.',
  code: 'Conta le scansioni come',
  plainCode: 'Senza nome proprio',
  format: 'Formato',
  formats: { a4: 'Poster (A4)', a6: 'Cartolina (A6)', tent: 'Cavaliere da tavolo (A4 piegato)' },
  distance: 'Si legge da',
  damage: 'Dove si espone',
  damages: {
    M: 'All’interno, sempre pulito',
    Q: 'Toccato spesso o dietro un vetro',
    H: 'All’aperto o superficie ruvida',
  },
  damageWithLogo:
    'Con un logo il codice sopporta sempre il massimo dei danni, perché il logo ne copre già una parte.',
  dark: 'Colore del codice',
  light: 'Colore dello sfondo',
  logo: 'Logo al centro',
  logoHint: 'PNG, JPEG o WebP. Resta nel browser.',
  removeLogo: 'Togli il logo',
  logoUnreadable: 'Questo file non è un’immagine leggibile. Scelga un PNG, JPEG o WebP.',

  preview: (name) => `Anteprima di stampa per ${name}`,
  checking: 'Rilettura del codice…',
  ready: (address) => `Riletto: porta a ${address}`,
  size: (side, reach) => `Il codice è largo ${side} e si legge fino a ${reach}.`,
  short: (wanted) => `Per essere letto da ${wanted} serve un formato più grande.`,
  problems: {
    'not-loaded':
      'Ciò che crea il codice non è stato caricato. Controlli la connessione a internet, poi ricarichi la pagina.',
    faint: 'Questi due colori si somigliano troppo. Scelga un codice più scuro o uno sfondo più chiaro.',
    inverted: 'Il codice deve essere più scuro dello sfondo: molte fotocamere non leggono altro.',
    'too-long': 'L’indirizzo è troppo lungo per un codice.',
    'too-fine':
      'L’indirizzo è troppo lungo per questo formato: i quadratini sarebbero troppo fini per la stampa. Ne scelga uno più grande.',
    unreadable:
      'Non è stato possibile rileggere questo codice, perciò non viene proposto. Tolga il logo o cambi i colori.',
  },

  savePdf: 'Salva come PDF',
  saveSvg: 'Codice in SVG',
  savePng: 'Codice in PNG',
  print: 'Stampa',
  saveFailed: 'Non è stato possibile creare il file. Controlli la connessione a internet e riprovi.',

  private: (name) => ({
    title: `${name} è privato`,
    advice:
      'Un codice stampato porterebbe a una porta chiusa. Prima lo renda pubblico, oppure invii dei link.',
  }),
};
