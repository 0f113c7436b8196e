import { vi } from 'vitest';
import { callAr } from '../../../shared/messages/call/call-ar.ts';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import type { StartCall } from '../../../shared/voice/voice-session.ts';
import type { CallPart } from '../../../widget/panel/call-part.ts';
import { ConsentNotes } from '../../../widget/panel/ConsentNotes.tsx';
import { CallView } from '../../../widget/panel/CallView.tsx';
import type { CallExtras } from '../../../widget/panel/create-call-extras.ts';
import { makeCallExtras } from './make-call-extras.ts';

/** What stage 3 brings, with words that are there at once. */
export function makeCallPart(extras: CallExtras = makeCallExtras()): CallPart {
  return {
    Notes: ConsentNotes,
    View: (props) => <CallView {...props} extras={extras} />,
    words: ({ language }) => (language === 'ar' ? callAr : callEn),
    startCall: vi.fn<StartCall>(),
    registerTool: extras.registerTool,
  };
}
