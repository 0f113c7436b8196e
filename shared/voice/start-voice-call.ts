import { browserSound } from './browser-sound.ts';
import type { CallPorts } from './call-ports.ts';
import { startCall } from './call.ts';
import { fetchFromSource, type ConnectionSource } from './connection-source.ts';
import { wanting } from './wanting.ts';
import type { StartCall } from './voice-session.ts';

/** A call with the real microphone and the real engine, to whichever kind of agent the source leads to. */
export function startVoiceCall(
  source: ConnectionSource,
  beside: Pick<CallPorts, 'tools' | 'attributes' | 'onRatingWay' | 'isKept'>,
): StartCall {
  return (input, listener, earlier) =>
    startCall(
      input,
      {
        ...browserSound(),
        fetchLine: (signal) => fetchFromSource(wanting(source, input, earlier), signal),
        loadEngine: () => import('./livekit/livekit-room.ts'),
        ...beside,
      },
      listener,
      earlier,
    );
}
