import { isolate } from '../../shared/messages/isolate.ts';
import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsHe: PrerenderWords = {
  describe: (name) => `דברו עם ${isolate(name)}: עוזר בינה מלאכותית שמקשיב ועונה, ישירות בדפדפן שלכם.`,
  portrait: (name) => `${isolate(name)}, עוזר בינה מלאכותית שאפשר לדבר איתו`,
  noScript: (name) => `כדי לדבר כאן עם ${isolate(name)} או לכתוב, הפעילו JavaScript בדף הזה.`,
  noScriptMarketplace: 'כדי לחפש ולהאזין, הפעילו JavaScript בדף הזה.',
  late: 'זה נמשך יותר מהרגיל. אם שום דבר לא קורה, טענו את הדף מחדש.',
};
