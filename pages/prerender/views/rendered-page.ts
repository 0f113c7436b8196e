import type { Language } from '../../../shared/messages/language.ts';

/** One page as the views drew it; what remains is to put it into the document that the build made. */
export interface RenderedPage {
  language: Language;
  dir: 'ltr' | 'rtl';
  title: string;
  /** For search engines and previews. */
  description: string;
  /** What is inside the page's root element. */
  markup: string;
  /** The brands' colours, as a style sheet; '' where there are none. */
  css: string;
  noScript: string;
}
