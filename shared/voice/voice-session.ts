import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Call, CallListener } from './call-ports.ts';
import type { EarlierCall } from './earlier-call.ts';
import { SessionFailure, type EndReason } from './session-end.ts';
import {
  isInCall,
  nextState,
  type SessionEvent,
  type SessionInput,
  type SessionState,
} from './session-state.ts';
import { within } from './within.ts';

/** For the call's own file; the engine has a time of its own. */
const LOAD_TIMEOUT_MS = 15_000;

/** Starts a call; `startCall` with its ports filled in. */
export type StartCall = (input: SessionInput, listener: CallListener, earlier?: EarlierCall) => Call;

export interface VoiceSessionDeps extends Pick<CallListener, 'onCaption' | 'onOutputBlocked'> {
  /** Loads what a call needs; also called early, so more than once. */
  loadCall(): Promise<StartCall>;
  now(): number;
  /** `ms` since `start`; once a session. */
  onFirstAudio(ms: number): void;
}

/** Runs one voice session at a time; `state` is all that a view needs to know about it. */
export const VoiceSession = createModel((deps: VoiceSessionDeps) => {
  const state = signal<SessionState>({ status: 'idle' });
  let attempt = 0; // whatever belongs to an earlier one comes too late
  const call = signal<Call | undefined>(undefined);
  let unsentLines: string[] = [];

  const dispatch = (event: SessionEvent) => {
    state.value = nextState(state.peek(), event);
    if (event.type === 'joined') sendUnsent();
  };
  /** The one way out of every session. Synchronous: the microphone is off when this returns. */
  const release = () => {
    attempt++;
    call.peek()?.close();
    call.value = undefined;
  };
  const end = (reason: EndReason) => {
    release();
    unsentLines = [];
    dispatch({ type: 'ended', reason, atMs: deps.now() });
  };
  const fail = (cause: unknown) => {
    release();
    const { code, retryAfterMs } =
      cause instanceof SessionFailure ? cause : new SessionFailure('internal', { cause });
    dispatch({ type: 'failed', code, retryAfterMs });
  };

  const sendUnsent = () => {
    for (const line of unsentLines.splice(0)) call.peek()?.send(line);
  };

  /** Hears the call of one attempt, and nothing of it once that is over. */
  const listenerOf = (current: number, startedAtMs: number): CallListener => {
    const whileCurrent =
      <T>(hear: (told: T) => void) =>
      (told: T) => {
        if (current === attempt) hear(told);
      };
    let isHeard = false;
    return {
      dispatch: whileCurrent(dispatch),
      onCaption: whileCurrent(deps.onCaption),
      onOutputBlocked: whileCurrent(deps.onOutputBlocked),
      onFirstAudio: whileCurrent<void>(() => {
        if (!isHeard) deps.onFirstAudio(deps.now() - startedAtMs);
        isHeard = true;
      }),
      onEnd: whileCurrent(end),
      onFail: whileCurrent(fail),
    };
  };

  const load = async (input: SessionInput, startedAtMs: number, earlier?: EarlierCall) => {
    const current = ++attempt;
    try {
      const startCall = await within(LOAD_TIMEOUT_MS, deps.loadCall(), () => new Error('The call is late'));
      if (current === attempt) call.value = startCall(input, listenerOf(current, startedAtMs), earlier);
    } catch (cause) {
      if (current === attempt) fail(new SessionFailure('engine-unavailable', { cause }));
    }
  };

  return {
    state: state as ReadonlySignal<SessionState>,
    /** The call that is running, once its file is there. */
    call: call as ReadonlySignal<Call | undefined>,

    askConsent() {
      dispatch({ type: 'consent-asked' });
    },
    withdrawConsent() {
      dispatch({ type: 'consent-withdrawn' });
    },

    /** Begins, or goes on with an earlier call; does nothing while a session is running. */
    start(input: SessionInput, earlier?: EarlierCall) {
      const startedAtMs = deps.now();
      const before = state.peek();
      dispatch({ type: 'started', input, atMs: startedAtMs });
      if (state.peek() === before) return;
      void load(input, startedAtMs, earlier);
    },

    /** Ends what is running. Synchronous: the microphone is off when this returns. */
    end,

    setMuted(muted: boolean) {
      call.peek()?.setMuted(muted);
    },

    /** Sends a typed line: in a call at once, else as soon as there is one. */
    send(line: string) {
      unsentLines.push(line);
      if (isInCall(state.peek())) sendUnsent();
    },

    startAudio() {
      call.peek()?.startAudio();
    },
  };
});
export type VoiceSession = InstanceType<typeof VoiceSession>;
