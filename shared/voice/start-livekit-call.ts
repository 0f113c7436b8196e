import { now } from '../now.ts';
import { startCall } from './call.ts';
import { fetchFromSource, type ConnectionSource } from './connection-source.ts';
import { liveKitAgents } from './livekit-agents.ts';
import { openMicrophone } from './microphone.ts';
import type { StartCall } from './voice-session.ts';

/** A call to an agent of LiveKit's kind, with the real microphone and the real engine. */
export function startLiveKitCall(source: ConnectionSource): StartCall {
  return (input, listener) =>
    startCall(
      input,
      {
        openMicrophone,
        fetchDetails: (signal) => fetchFromSource(source, signal),
        loadEngine: () => import('./livekit-room.ts'),
        protocol: liveKitAgents,
        now,
      },
      listener,
    );
}
