import { browserSound } from './browser-sound.ts';
import { startCall } from './call.ts';
import type { ClientTools } from './client-tools/client-tools.ts';
import { fetchFromSource, type ConnectionSource } from './connection-source.ts';
import type { StartCall } from './voice-session.ts';

/** A call with the real microphone and the real engine, to whichever kind of agent the source leads to. */
export function startVoiceCall(source: ConnectionSource, tools: ClientTools): StartCall {
  return (input, listener) =>
    startCall(
      input,
      {
        ...browserSound(),
        fetchLine: (signal) => fetchFromSource(source, signal),
        loadEngine: () => import('./livekit-room.ts'),
        tools,
      },
      listener,
    );
}
