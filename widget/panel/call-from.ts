import { startVoiceCall } from '../../shared/voice/start-voice-call.ts';
import type { StartCall } from '../../shared/voice/voice-session.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';
import { connectionOf } from './connection-of.ts';

export interface CallSource {
  welcome(): Welcome;
  options(): WidgetOptions;
  /** Asks the API anew; undefined where that could use up a grant. */
  reload: (() => Promise<void>) | undefined;
  /** Asks the API without the grant. */
  recheck(): Promise<void>;
}

/** The panel's own part of stage 3: everything of a call that is not LiveKit's client. */
export function callFrom({ welcome, options, reload, recheck }: CallSource): StartCall {
  return startVoiceCall({ current: () => connectionOf(welcome(), options()), reload, recheck });
}
