import type { Notice } from '../../shared/messages/messages.ts';
import { PAGE_WORDS, type PageWords } from '../shared/page-words.ts';
import type { Translations } from '../../shared/messages/translations.ts';

/** What a portal says beside the panels of its Genies. */
export interface PortalWords extends PageWords {
  loading: string;
  geniesOf(name: string): string;
  choose: string;
  all: string;
  resting: string;
  talking: string;
  empty: Notice;
  absent: Notice;
  unreachable: Notice;
  switchTitle(from: string): string;
  switchAdvice(to: string): string;
  switchNow(to: string): string;
  stay: string;
}

export const PORTAL_WORDS: Translations<PortalWords> = {
  en: {
    ...PAGE_WORDS.en,
    loading: 'Loading…',
    geniesOf: (name) => `Genies of ${name}`,
    choose: 'Choose who to talk to. You can switch at any time.',
    all: 'All',
    resting: 'Resting',
    talking: 'In a call',
    empty: {
      title: 'Nobody is here yet',
      advice: 'This portal has no Genies for now. Please come back later.',
    },
    absent: {
      title: 'There is no portal here',
      advice: 'Check the address, or ask whoever gave it to you.',
    },
    unreachable: {
      title: 'We cannot reach this portal',
      advice: 'Check your internet connection, then try again.',
    },
    switchTitle: (from) => `You are talking with ${from}`,
    switchAdvice: (to) => `To talk with ${to}, this call has to end first.`,
    switchNow: (to) => `End the call, go to ${to}`,
    stay: 'Stay in the call',
  },
  es: async () => (await import('./portal-words-es.ts')).portalWordsEs,
  fr: async () => (await import('./portal-words-fr.ts')).portalWordsFr,
  de: async () => (await import('./portal-words-de.ts')).portalWordsDe,
  pt: async () => (await import('./portal-words-pt.ts')).portalWordsPt,
  it: async () => (await import('./portal-words-it.ts')).portalWordsIt,
  nl: async () => (await import('./portal-words-nl.ts')).portalWordsNl,
  ar: async () => (await import('./portal-words-ar.ts')).portalWordsAr,
  he: async () => (await import('./portal-words-he.ts')).portalWordsHe,
  ja: async () => (await import('./portal-words-ja.ts')).portalWordsJa,
  zh: async () => (await import('./portal-words-zh.ts')).portalWordsZh,
  hi: async () => (await import('./portal-words-hi.ts')).portalWordsHi,
};
