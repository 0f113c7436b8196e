import { now } from '../now.ts';
import type { CallTool } from './call-tool.ts';
import { startCall } from './call.ts';
import { fetchFromSource, type ConnectionSource } from './connection-source.ts';
import { openMicrophone } from './microphone.ts';
import type { StartCall } from './voice-session.ts';

/** A call with the real microphone and the real engine, to whichever kind of agent the source leads to. */
export function startVoiceCall(source: ConnectionSource): StartCall {
  return (input, listener) =>
    startCall(
      input,
      {
        openMicrophone,
        fetchLine: (signal) => fetchFromSource(source, signal),
        loadEngine: () => import('./livekit-room.ts'),
        callTool: noTools,
        now,
      },
      listener,
    );
}

const noTools: CallTool = async (name) => ({ result: `This page has no tool "${name}"`, isError: true });
