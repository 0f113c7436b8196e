import { spokenLanguage } from '../launcher-texts.ts';
import type { Language } from '../../shared/messages/language.ts';

type PlacementTexts = readonly [move: string, dismiss: string];

const TEXTS: Readonly<Record<Language, PlacementTexts>> = {
  en: ['Move to another corner', 'Hide until you come back'],
  ar: ['النقل إلى زاوية أخرى', 'إخفاء حتى تعود'],
  es: ['Mover a otra esquina', 'Ocultar hasta la próxima visita'],
  fr: ['Déplacer vers un autre coin', 'Masquer jusqu’à votre prochaine visite'],
  de: ['In eine andere Ecke verschieben', 'Bis zum nächsten Besuch ausblenden'],
  pt: ['Mover para outro canto', 'Ocultar até a próxima visita'],
  it: ['Sposta in un altro angolo', 'Nascondi fino alla prossima visita'],
  nl: ['Naar een andere hoek verplaatsen', 'Verbergen tot uw volgende bezoek'],
  he: ['העברה לפינה אחרת', 'הסתרה עד הביקור הבא'],
  ja: ['別の隅へ移動', '次回の訪問まで非表示'],
  zh: ['移到其他角落', '隐藏，下次访问时再显示'],
  hi: ['दूसरे कोने में ले जाएँ', 'अगली बार आने तक छिपाएँ'],
};

/** The words in the language of `lang`, a BCP 47 tag, else of the page or the browser; English for all others. */
export function placementTexts(lang: string): { language: string; texts: PlacementTexts } {
  const [base] = spokenLanguage(lang).toLowerCase().split(/[-_]/);
  const [language, texts] = Object.entries(TEXTS).find(([known]) => known === base) ?? ['en', TEXTS.en];
  return { language, texts };
}
