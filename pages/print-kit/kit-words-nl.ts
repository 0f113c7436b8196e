import { pageWordsNl } from '../shared/page-words-nl.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsNl: KitWords = {
  ...pageWordsNl,
  title: (name) => `Drukwerk voor ${name}`,
  intro:
    'Een code die mensen scannen om te praten. Elke code wordt hier ter controle gelezen voordat u hem meeneemt.',
  toGenie: 'Naar de pagina van de Genie',

  heading: 'Kop',
  headingFor: (name) => `Praat met ${name}`,
  invitation: 'Uitnodiging',
  invitationDefault: 'Scan, tik en stel uw vraag.',
  code: 'Scans tellen als',
  plainCode: 'Geen eigen naam',
  format: 'Formaat',
  formats: { a4: 'Poster (A4)', a6: 'Kaart (A6)', tent: 'Tafelkaart (A4, gevouwen)' },
  distance: 'Leesbaar vanaf',
  damage: 'Waar de code hangt',
  damages: {
    M: 'Binnen, blijft schoon',
    Q: 'Vaak aangeraakt, of achter glas',
    H: 'Buiten, of op een ruw oppervlak',
  },
  damageWithLogo:
    'Met een logo kan de code altijd de meeste schade aan, want het logo bedekt er een deel van.',
  dark: 'Kleur van de code',
  light: 'Kleur erachter',
  logo: 'Logo in het midden',
  logoHint: 'PNG, JPEG of WebP. Het blijft in uw browser.',
  removeLogo: 'Logo verwijderen',
  logoUnreadable: 'Dit bestand is geen afbeelding die wij kunnen lezen. Kies een PNG, JPEG of WebP.',

  preview: (name) => `Afdrukvoorbeeld voor ${name}`,
  checking: 'Code ter controle lezen…',
  ready: (address) => `Gelezen: de code leidt naar ${address}`,
  size: (side, reach) => `De code heeft een breedte van ${side} en is leesbaar tot op ${reach}.`,
  short: (wanted) => `Om leesbaar te zijn vanaf ${wanted} is een groter formaat nodig.`,
  problems: {
    'not-loaded':
      'Wat de code maakt, is niet geladen. Controleer uw internetverbinding en laad de pagina opnieuw.',
    faint:
      'Deze twee kleuren lijken te veel op elkaar. Kies een donkerdere code of een lichtere achtergrond.',
    inverted: 'De code moet donkerder zijn dan de achtergrond: veel camera’s lezen niets anders.',
    'too-long': 'Het adres is te lang voor een code.',
    'too-fine':
      'Het adres is te lang voor dit formaat: de vakjes zouden te fijn zijn om te drukken. Kies een groter formaat.',
    unreadable:
      'Deze code kon niet worden gelezen en wordt daarom niet aangeboden. Haal het logo weg of verander de kleuren.',
  },

  savePdf: 'Opslaan als PDF',
  saveSvg: 'Code als SVG',
  savePng: 'Code als PNG',
  print: 'Afdrukken',
  saveFailed: 'Het bestand kon niet worden gemaakt. Controleer uw internetverbinding en probeer het opnieuw.',

  private: (name) => ({
    title: `${name} is privé`,
    advice:
      'Een gedrukte code zou naar een dichte deur leiden. Maak de Genie eerst openbaar, of stuur in plaats daarvan links.',
  }),
};
