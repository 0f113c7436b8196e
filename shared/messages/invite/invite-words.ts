import type { Translations } from '../translations.ts';
import { inviteEn } from './invite-en.ts';
import type { InviteMessages } from './invite-messages.ts';

/** The words of an invitation. */
export const INVITE_WORDS: Translations<InviteMessages> = {
  en: inviteEn,
  es: async () => (await import('./invite-es.ts')).inviteEs,
  fr: async () => (await import('./invite-fr.ts')).inviteFr,
  de: async () => (await import('./invite-de.ts')).inviteDe,
  pt: async () => (await import('./invite-pt.ts')).invitePt,
  it: async () => (await import('./invite-it.ts')).inviteIt,
  nl: async () => (await import('./invite-nl.ts')).inviteNl,
  ar: async () => (await import('./invite-ar.ts')).inviteAr,
  he: async () => (await import('./invite-he.ts')).inviteHe,
  ja: async () => (await import('./invite-ja.ts')).inviteJa,
  zh: async () => (await import('./invite-zh.ts')).inviteZh,
  hi: async () => (await import('./invite-hi.ts')).inviteHi,
};
