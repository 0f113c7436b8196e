import { en } from './en.ts';
import { lateWords } from './translations.ts';

/** The panel's words of one language. */
export const loadMessages = lateWords(en, async () => (await import('./other-languages.ts')).PANEL);
