import type { Translations } from '../translations.ts';
import { inviteEn } from './invite-en.ts';
import type { InviteMessages } from './invite-messages.ts';

/** The words of an invitation. */
export const INVITE_WORDS: Translations<InviteMessages> = {
  en: inviteEn,
  ar: async () => (await import('./invite-ar.ts')).inviteAr,
  ja: async () => (await import('./invite-ja.ts')).inviteJa,
  zh: async () => (await import('./invite-zh.ts')).inviteZh,
};
