import type { CorrectionLevel } from '../../shared/qr/qr-matrix.ts';
import type { Notice } from '../../shared/messages/messages.ts';
import { PAGE_WORDS, type PageWords } from '../shared/page-words.ts';
import type { Translations } from '../../shared/messages/translations.ts';
import type { KitProblem } from './make-kit.ts';
import type { Format } from './poster/formats.ts';

/** What the print kit says. Lengths come formatted. */
export interface KitWords extends PageWords {
  title(name: string): string;
  intro: string;
  toGenie: string;

  heading: string;
  headingFor(name: string): string;
  invitation: string;
  invitationDefault: string;
  code: string;
  plainCode: string;
  format: string;
  formats: Record<Format, string>;
  distance: string;
  damage: string;
  damages: Record<CorrectionLevel, string>;
  damageWithLogo: string;
  dark: string;
  light: string;
  logo: string;
  logoHint: string;
  removeLogo: string;
  logoUnreadable: string;

  preview(name: string): string;
  checking: string;
  ready(address: string): string;
  size(side: string, reach: string): string;
  short(wanted: string): string;
  problems: Record<KitProblem, string>;

  savePdf: string;
  saveSvg: string;
  savePng: string;
  print: string;
  saveFailed: string;

  private(name: string): Notice;
}

export const KIT_WORDS: Translations<KitWords> = {
  en: {
    ...PAGE_WORDS.en,
    title: (name) => `Print kit for ${name}`,
    intro: 'A code that people scan to talk. Every one is read back here before you can take it home.',
    toGenie: 'To the Genie’s page',

    heading: 'Heading',
    headingFor: (name) => `Talk to ${name}`,
    invitation: 'Invitation',
    invitationDefault: 'Scan, tap, and just ask.',
    code: 'Count scans as',
    plainCode: 'No name of its own',
    format: 'Format',
    formats: { a4: 'Poster (A4)', a6: 'Card (A6)', tent: 'Table tent (A4, folded)' },
    distance: 'To be read from',
    damage: 'Where it hangs',
    damages: {
      M: 'Indoors, kept clean',
      Q: 'Handled often, or behind glass',
      H: 'Outdoors, or on a rough surface',
    },
    damageWithLogo: 'With a logo the code always takes the most damage, since the logo is some.',
    dark: 'Colour of the code',
    light: 'Colour behind it',
    logo: 'Logo in the middle',
    logoHint: 'PNG, JPEG or WebP. It stays in your browser.',
    removeLogo: 'Remove the logo',
    logoUnreadable: 'This file is no picture that we can read. Choose a PNG, JPEG or WebP.',

    preview: (name) => `Preview of the print for ${name}`,
    checking: 'Reading the code back…',
    ready: (address) => `Read back: it leads to ${address}`,
    size: (side, reach) => `The code is ${side} wide, and can be read from up to ${reach}.`,
    short: (wanted) => `To be read from ${wanted} it needs a larger format.`,
    problems: {
      'not-loaded':
        'What makes the code did not load. Check your internet connection, then load this page again.',
      faint: 'These two colours are too much alike. Choose a darker code or a lighter ground.',
      inverted: 'The code has to be darker than its ground: many cameras read nothing else.',
      'too-long': 'The address is too long for a code.',
      'too-fine':
        'The address is too long for this format: its squares would be too fine to print. Choose a larger one.',
      unreadable:
        'This code could not be read back, so it is not offered. Take the logo out or change the colours.',
    },

    savePdf: 'Save as PDF',
    saveSvg: 'Code as SVG',
    savePng: 'Code as PNG',
    print: 'Print',
    saveFailed: 'The file could not be made. Check your internet connection, then try again.',

    private: (name) => ({
      title: `${name} is private`,
      advice: 'A printed code would lead to a closed door. Make it public first, or send links instead.',
    }),
  },
  es: async () => (await import('./kit-words-es.ts')).kitWordsEs,
  fr: async () => (await import('./kit-words-fr.ts')).kitWordsFr,
  de: async () => (await import('./kit-words-de.ts')).kitWordsDe,
  pt: async () => (await import('./kit-words-pt.ts')).kitWordsPt,
  it: async () => (await import('./kit-words-it.ts')).kitWordsIt,
  nl: async () => (await import('./kit-words-nl.ts')).kitWordsNl,
  ar: async () => (await import('./kit-words-ar.ts')).kitWordsAr,
  he: async () => (await import('./kit-words-he.ts')).kitWordsHe,
  ja: async () => (await import('./kit-words-ja.ts')).kitWordsJa,
  zh: async () => (await import('./kit-words-zh.ts')).kitWordsZh,
  hi: async () => (await import('./kit-words-hi.ts')).kitWordsHi,
};
