import type { Translations } from '../translations.ts';
import { inviteEn } from './invite-en.ts';
import type { InviteMessages } from './invite-messages.ts';

/** The words of an invitation. */
export const INVITE_WORDS: Translations<InviteMessages> = {
  en: inviteEn,
  de: async () => (await import('./invite-de.ts')).inviteDe,
  nl: async () => (await import('./invite-nl.ts')).inviteNl,
  ar: async () => (await import('./invite-ar.ts')).inviteAr,
  he: async () => (await import('./invite-he.ts')).inviteHe,
  ja: async () => (await import('./invite-ja.ts')).inviteJa,
  zh: async () => (await import('./invite-zh.ts')).inviteZh,
  hi: async () => (await import('./invite-hi.ts')).inviteHi,
};
