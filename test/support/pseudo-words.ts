import { callEn } from '../../shared/messages/call/call-en.ts';
import { en } from '../../shared/messages/en.ts';
import { gateEn } from '../../shared/messages/gate/gate-en.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { speakPseudo } from './pseudo-locale.ts';

/** The widget's words in the pseudo-locale; bundled, for browsers that take them for German. */
speakPseudo(en, callEn, gateEn);
export const de: Messages = { ...en, language: 'de' };
export { callEn as callDe, gateEn as gateDe };
