import { vi } from 'vitest';
import type { CallPorts } from '../../shared/voice/call-ports.ts';
import { startCall } from '../../shared/voice/call.ts';
import { VoiceSession, type VoiceSessionDeps } from '../../shared/voice/voice-session.ts';
import { LIVEKIT_LINE } from './fake-line.ts';
import { fakeEngine, fakeMicrophone, fakeTools } from './fake-room.ts';
import { fakeSound } from './fake-sound.ts';

export type SessionWorld = CallPorts & VoiceSessionDeps;

/** A session whose every port the test plays; `stages` is what it went through. Needs vitest's own timers. */
export function setUpSession(world: Partial<SessionWorld> = {}) {
  const engine = fakeEngine();
  const microphone = fakeMicrophone();
  const ports: CallPorts = {
    ...fakeSound().ports,
    openMicrophone: async () => microphone,
    fetchLine: async () => LIVEKIT_LINE,
    loadEngine: async () => engine,
    tools: fakeTools(),
    now: Date.now,
    ...world,
  };
  const session = new VoiceSession({
    loadCall: async () => (input, listener, earlier) => startCall(input, ports, listener, earlier),
    now: Date.now,
    onCaption: () => undefined,
    onFirstAudio: () => undefined,
    onOutputBlocked: () => undefined,
    ...world,
  });
  const stages: string[] = [];
  session.state.subscribe((state) => {
    if (state.status === 'connecting') stages.push(state.stage);
    else if (state.status !== 'idle') stages.push(state.status);
  });
  return { session, engine, microphone, stages };
}

export async function liveSession(world: Partial<SessionWorld> = {}, input: 'voice' | 'text' = 'voice') {
  const made = setUpSession(world);
  made.session.start(input);
  await admit(made.engine);
  return made;
}

/** The room opens, and the agent in it is ready. */
export async function admit(engine: ReturnType<typeof fakeEngine>) {
  await settle();
  engine.admit();
  await settle();
  engine.agentIs('listening');
  await settle();
}

/** Lets every promise that can go on go on. */
export async function settle() {
  await vi.advanceTimersByTimeAsync(0);
}
