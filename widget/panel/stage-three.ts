/** What loads on intent to talk, beside LiveKit's client. */
import { callWords } from '../../shared/messages/call/call-words.ts';
import type { CallPart } from './call-part.ts';
import { CallView } from './CallView.tsx';

export { callFrom } from './call-from.ts';

export const callPart: CallPart = { View: CallView, words: callWords };
