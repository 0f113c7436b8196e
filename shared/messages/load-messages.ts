import { en } from './en.ts';
import type { Language, Messages } from './messages.ts';

/** The words of one language; all but English come as a file of their own, so that nobody loads two. */
export async function loadMessages(language: Language): Promise<Messages> {
  try {
    return language === 'ar' ? (await import('./ar.ts')).ar : en;
  } catch {
    return en; // a file that does not load must not cost the visitor the call
  }
}
