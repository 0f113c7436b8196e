import { createModel, signal, type ReadonlySignal } from '@preact/signals';
import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { Caption } from '../transcript/transcript.ts';
import type { AgentProtocol } from './agent-protocol.ts';
import type { OpenRoom, Room, RoomListener } from './room.ts';
import { SessionFailure, type EndReason } from './session-end.ts';
import {
  isInCall,
  nextState,
  type AgentActivity,
  type SessionEvent,
  type SessionInput,
  type SessionState,
} from './session-state.ts';
import { deferred } from './deferred.ts';
import { within } from './within.ts';

const LINE_TIMEOUT_MS = 8_000;
const AGENT_TIMEOUT_MS = 9_000;
/** The line may take this long to come back. */
const LOST_LINE_TIMEOUT_MS = 30_000;

/** The world of a session; what a test replaces. */
export interface VoiceSessionPorts {
  openMicrophone(signal: AbortSignal): Promise<MediaStreamTrack>;
  /** A room of its own for every call. */
  fetchDetails(signal: AbortSignal): Promise<ConnectionDetails>;
  /** Loads the voice engine; starts early, so called more than once. */
  loadEngine(): Promise<{ openRoom: OpenRoom }>;
  protocol: AgentProtocol;
  now(): number;
  onCaption(caption: Caption): void;
  /** `ms` since `start`; once a session. */
  onFirstAudio(ms: number): void;
  onOutputBlocked(isBlocked: boolean): void;
}

/** Runs one voice session at a time; `state` is all that a view needs to know about it. */
export const VoiceSession = createModel((ports: VoiceSessionPorts) => {
  const state = signal<SessionState>({ status: 'idle' });
  let attempt = new AbortController();
  let room: Room | undefined;
  let microphone: MediaStreamTrack | undefined;
  let lostLineTimer: ReturnType<typeof setTimeout> | undefined;
  let unsentLines: string[] = [];

  const dispatch = (event: SessionEvent) => {
    state.value = nextState(state.peek(), event);
  };

  /** The one way out of every session. Synchronous: the microphone is off when this returns. */
  const release = () => {
    microphone?.stop();
    microphone = undefined;
    clearTimeout(lostLineTimer);
    attempt.abort();
    room?.close();
    room = undefined;
  };
  const end = (reason: EndReason) => {
    release();
    unsentLines = [];
    dispatch({ type: 'ended', reason, atMs: ports.now() });
  };
  const fail = (cause: unknown) => {
    release();
    const { code, retryAfterMs } =
      cause instanceof SessionFailure ? cause : new SessionFailure('internal', { cause });
    dispatch({ type: 'failed', code, retryAfterMs });
  };

  const sendLine = (line: string) => {
    if (!room) return;
    ports.protocol.sendText(room, line).catch(() => unsentLines.push(line)); // goes out when the line is back
  };
  const sendUnsent = () => {
    for (const line of unsentLines.splice(0)) sendLine(line);
  };

  /** Listens to the room on behalf of one attempt; what comes after its end is ignored. */
  const listenerOf = (current: AbortController, startedAtMs: number) => {
    let agentIdentity: string | undefined;
    let isFirstAudio = true;
    const ready = deferred<AgentActivity>();
    const listener: RoomListener = {
      onAgent(agent) {
        if (current.signal.aborted) return;
        agentIdentity = agent.identity;
        const activity = ports.protocol.activityOf(agent);
        if (activity === undefined) return;
        ready.resolve(activity);
        dispatch({ type: 'activity-changed', activity });
      },
      onAgentLeft(reason) {
        if (isInCall(state.peek())) end(reason);
        else ready.reject(new SessionFailure('agent-absent'));
      },
      onText(_topic, stream) {
        const localIdentity = room?.localIdentity;
        // Only the agent speaks here, in its own name or, transcribing, in the visitor's.
        const isKnown = [localIdentity, agentIdentity].includes(stream.senderIdentity);
        if (localIdentity === undefined || !isKnown) return;
        void ports.protocol.readText(stream, { localIdentity }, (caption) => {
          if (!current.signal.aborted) ports.onCaption(caption);
        });
      },
      onFirstAudio() {
        if (current.signal.aborted || !isFirstAudio) return;
        isFirstAudio = false;
        ports.onFirstAudio(ports.now() - startedAtMs);
      },
      onOutputBlocked: ports.onOutputBlocked,
      onLineLost() {
        dispatch({ type: 'line-lost' });
        lostLineTimer ??= setTimeout(() => end('connection-lost'), LOST_LINE_TIMEOUT_MS);
      },
      onLineRestored() {
        clearTimeout(lostLineTimer);
        lostLineTimer = undefined;
        dispatch({ type: 'line-restored' });
        sendUnsent();
      },
      onClosed(reason) {
        if (isInCall(state.peek())) end(reason);
        else ready.reject(new SessionFailure('voice-unreachable'));
      },
    };
    return { listener, ready: ready.promise };
  };

  /** Microphone, connection details and engine at once: the slowest of them is the wait. */
  const prepare = async (input: SessionInput, { signal: attempted }: AbortController) => {
    const details = ports.fetchDetails(attempted);
    const engine = ports.loadEngine().catch((cause: unknown) => {
      throw new SessionFailure('engine-unavailable', { cause });
    });
    if (input === 'text') return Promise.all([undefined, details, engine]);
    const opened = ports.openMicrophone(attempted).then((track) => {
      if (attempted.aborted) track.stop(); // something else failed while the visitor was answering the prompt
      else microphone = track;
      dispatch({ type: 'stage-reached', stage: 'token' });
      return track;
    });
    return Promise.all([opened, details, engine]);
  };

  const run = async (input: SessionInput, current: AbortController, startedAtMs: number) => {
    const { listener, ready } = listenerOf(current, startedAtMs);
    ready.catch(() => undefined); // may be refused before anybody waits for it
    const [track, details, engine] = await prepare(input, current);
    dispatch({ type: 'stage-reached', stage: 'line' });
    const options = { topics: ports.protocol.topics, timeoutMs: LINE_TIMEOUT_MS };
    room = await engine.openRoom(details, listener, current.signal, options);
    dispatch({ type: 'stage-reached', stage: 'agent' });
    const [activity] = await Promise.all([
      within(AGENT_TIMEOUT_MS, ready, () => new SessionFailure('agent-absent')),
      track && room.publishMicrophone(track),
    ]);
    if (current.signal.aborted) return;
    const atMs = ports.now();
    dispatch({ type: 'joined', sessionId: room.name, activity, muted: !track?.enabled, atMs });
    sendUnsent();
  };

  return {
    state: state as ReadonlySignal<SessionState>,

    askConsent() {
      dispatch({ type: 'consent-asked' });
    },
    withdrawConsent() {
      dispatch({ type: 'consent-withdrawn' });
    },

    /** Begins; does nothing while a session is running. */
    start(input: SessionInput) {
      const startedAtMs = ports.now();
      const before = state.peek();
      dispatch({ type: 'started', input, atMs: startedAtMs });
      if (state.peek() === before) return;
      const current = (attempt = new AbortController());
      run(input, current, startedAtMs).catch((cause: unknown) => {
        if (!current.signal.aborted) fail(cause);
      });
    },

    /** Ends what is running. Synchronous: the microphone is off when this returns. */
    end,

    setMuted(muted: boolean) {
      if (!microphone || !isInCall(state.peek())) return;
      microphone.enabled = !muted; // silent at once, whatever the network does
      room?.setMuted(muted);
      dispatch({ type: 'mute-changed', muted });
    },

    /** Sends a typed line: at once in a live session, else as soon as there is one. */
    send(line: string) {
      if (state.peek().status === 'live') sendLine(line);
      else unsentLines.push(line);
    },

    startAudio() {
      room?.startAudio();
    },
  };
});
export type VoiceSession = InstanceType<typeof VoiceSession>;
