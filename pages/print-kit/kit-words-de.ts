import { pageWordsDe } from '../shared/page-words-de.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsDe: KitWords = {
  ...pageWordsDe,
  title: (name) => `Druckvorlagen für ${name}`,
  intro:
    'Ein Code, den man scannt, um zu sprechen. Jeder wird hier zur Kontrolle gelesen, bevor Sie ihn mitnehmen.',
  toGenie: 'Zur Seite des Genies',

  heading: 'Überschrift',
  headingFor: (name) => `Sprechen Sie mit ${name}`,
  invitation: 'Einladung',
  invitationDefault: 'Scannen, tippen, einfach fragen.',
  code: 'Scans zählen als',
  plainCode: 'Ohne eigenen Namen',
  format: 'Format',
  formats: { a4: 'Plakat (A4)', a6: 'Karte (A6)', tent: 'Tischaufsteller (A4, gefaltet)' },
  distance: 'Lesbar aus',
  damage: 'Wo der Code hängt',
  damages: {
    M: 'Drinnen, bleibt sauber',
    Q: 'Oft angefasst oder hinter Glas',
    H: 'Draußen oder auf rauem Untergrund',
  },
  damageWithLogo:
    'Mit Logo verträgt der Code immer die stärkste Beschädigung, denn das Logo verdeckt einen Teil von ihm.',
  dark: 'Farbe des Codes',
  light: 'Farbe dahinter',
  logo: 'Logo in der Mitte',
  logoHint: 'PNG, JPEG oder WebP. Es bleibt in Ihrem Browser.',
  removeLogo: 'Logo entfernen',
  logoUnreadable: 'Diese Datei ist kein Bild, das wir lesen können. Wählen Sie PNG, JPEG oder WebP.',

  preview: (name) => `Druckvorschau für ${name}`,
  checking: 'Code wird zur Kontrolle gelesen\u00a0…',
  ready: (address) => `Gelesen: Der Code führt zu ${address}`,
  size: (side, reach) => `Der Code ist ${side} breit und aus bis zu ${reach} lesbar.`,
  short: (wanted) => `Um aus ${wanted} lesbar zu sein, braucht er ein größeres Format.`,
  problems: {
    'not-loaded':
      'Was den Code erzeugt, ließ sich nicht laden. Prüfen Sie Ihre Internetverbindung, und laden Sie die Seite neu.',
    faint:
      'Diese beiden Farben sind sich zu ähnlich. Wählen Sie einen dunkleren Code oder einen helleren Grund.',
    inverted: 'Der Code muss dunkler sein als sein Grund: Viele Kameras lesen nichts anderes.',
    'too-long': 'Die Adresse ist zu lang für einen Code.',
    'too-fine':
      'Die Adresse ist zu lang für dieses Format: Die Kästchen wären zu fein zum Drucken. Wählen Sie ein größeres.',
    unreadable:
      'Dieser Code ließ sich nicht lesen und wird darum nicht angeboten. Entfernen Sie das Logo oder ändern Sie die Farben.',
  },

  savePdf: 'Als PDF speichern',
  saveSvg: 'Code als SVG',
  savePng: 'Code als PNG',
  print: 'Drucken',
  saveFailed:
    'Die Datei ließ sich nicht erstellen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',

  private: (name) => ({
    title: `${name} ist privat`,
    advice:
      'Ein gedruckter Code würde vor eine verschlossene Tür führen. Machen Sie den Genie zuerst öffentlich oder verschicken Sie stattdessen Links.',
  }),
};
