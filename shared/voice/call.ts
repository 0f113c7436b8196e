import type { ReadonlySignal } from '@preact/signals-core';
import type { Caption } from '../transcript/transcript.ts';
import type { AgentProtocol } from './agent-protocol.ts';
import { openCallLine } from './call-line.ts';
import { realClock } from './clock.ts';
import { answerCalls, followTools, methodsOf, toolCaller } from './call-tools.ts';
import type { ClientTools } from './client-tools/client-tools.ts';
import { deferred } from './deferred.ts';
import { enterRoom } from './enter-room.ts';
import type { Line } from './fetch-line.ts';
import { createLineTrouble, type LineTrouble } from './line-trouble.ts';
import { listenToAgent, type AgentEar } from './listen-to-agent.ts';
import type { OpenRoom, Room, RoomListener } from './room.ts';
import { SessionFailure, type EndReason } from './session-end.ts';
import type { AgentActivity, SessionEvent, SessionInput } from './session-state.ts';
import { within } from './within.ts';

const LINE_TIMEOUT_MS = 8_000;
const AGENT_TIMEOUT_MS = 9_000;

/** The world of a call; what a test replaces. */
export interface CallPorts {
  openMicrophone(signal: AbortSignal): Promise<MediaStreamTrack>;
  /** A room of its own for every call. */
  fetchLine(signal: AbortSignal): Promise<Line>;
  /** Loads LiveKit's client. */
  loadEngine(): Promise<{ openRoom: OpenRoom }>;
  /** What the agent may do on the page. */
  tools: ClientTools;
  now(): number;
}

/** Whom a call tells what happens. A room has last words of its own: whoever closes a call stops listening to it. */
export interface CallListener {
  dispatch(event: SessionEvent): void;
  onCaption(caption: Caption): void;
  onFirstAudio(): void;
  onOutputBlocked(isBlocked: boolean): void;
  /** Over, after it was live. */
  onEnd(reason: EndReason): void;
  /** Over, before it was live. */
  onFail(cause: unknown): void;
}

export interface Call {
  /** What a visitor should know of the line while media flows; undefined: nothing. */
  lineTrouble: ReadonlySignal<LineTrouble | undefined>;
  /** Sends a typed line; one that the network loses goes out again when the line is back. */
  send(line: string): void;
  /** The visitor would rather wait for a lost line than choose. */
  waitForLine(): void;
  /** The visitor does not wait: it is over for want of a line. */
  giveUpLine(): void;
  setMuted(muted: boolean): void;
  startAudio(): void;
  /** Ends it in every phase. Synchronous: the microphone is off when this returns. */
  close(): void;
}

/** One call, from the open microphone to its end: what `VoiceSession` starts and only then loads. */
export function startCall(input: SessionInput, ports: CallPorts, listener: CallListener): Call {
  const attempt = new AbortController();
  const { signal } = attempt;
  const agent = deferred<AgentActivity>();
  let protocol: AgentProtocol | undefined;
  let room: Room | undefined;
  let microphone: MediaStreamTrack | undefined;
  let agentIdentity: string | undefined;
  let isLive = false;

  const lineTrouble = createLineTrouble();
  const line = openCallLine(
    async (text) => {
      if (room) await protocol?.sendText(room, text);
    },
    { ...realClock, now: ports.now },
    {
      onLost: () => listener.dispatch({ type: 'line-lost' }),
      onRestored: () => listener.dispatch({ type: 'line-restored' }),
      onChoice: (canChoose) => listener.dispatch({ type: 'choice-changed', canChoose }),
      onGivenUp: () => listener.onEnd('connection-lost'),
    },
  );

  const end = (reason: EndReason, failure: SessionFailure) => {
    if (isLive) listener.onEnd(protocol?.explainEnd(reason) ?? reason);
    else agent.reject(failure);
  };
  const onActivity = (activity: AgentActivity) => {
    agent.resolve(activity);
    line.agentIsReady();
    listener.dispatch({ type: 'activity-changed', activity });
  };
  const hearWith = (spoken: AgentProtocol) =>
    listenToAgent(spoken, {
      onCaption: listener.onCaption,
      onActivity,
      onEnd: (reason) => end(reason, new SessionFailure('agent-absent')),
      callTool: toolCaller(ports.tools, signal),
    });
  const roomListener = (spoken: AgentProtocol, ear: AgentEar): RoomListener => ({
    onAgent(found) {
      agentIdentity = found.identity;
      ear.onAgent(found);
      const activity = spoken.activityOf(found);
      if (activity !== undefined) onActivity(activity);
    },
    onAgentLeft: (reason) => end(reason, new SessionFailure('agent-absent')),
    onText: (_topic, stream) => ear.onText(stream),
    onData: ear.onData,
    onRpc: answerCalls(ports.tools, (identity) => identity === agentIdentity, signal),
    onFirstAudio: listener.onFirstAudio,
    onOutputBlocked: listener.onOutputBlocked,
    onLineThin: lineTrouble.thin,
    onLineQuality: lineTrouble.quality,
    onLineLost: line.lost,
    onLineRestored: line.restored,
    onClosed: (reason) => end(reason, new SessionFailure('voice-unreachable')),
  });

  /** Microphone, connection details and engine at once: the slowest of them is the wait. */
  const prepare = async () => {
    const opened = input === 'voice' ? ports.openMicrophone(signal).then(keepMicrophone) : undefined;
    return Promise.all([ports.fetchLine(signal), loadEngine(ports), opened]);
  };
  const keepMicrophone = (track: MediaStreamTrack) => {
    if (signal.aborted) return track.stop(); // something else failed while the visitor was being asked
    microphone = track;
    listener.dispatch({ type: 'stage-reached', stage: 'token' });
  };

  const run = async () => {
    const [found, { openRoom }] = await prepare();
    signal.throwIfAborted();
    listener.dispatch({ type: 'stage-reached', stage: 'line' });
    const enter = async ({ details, protocol: spoken }: Line) => {
      const ear = hearWith(spoken);
      const { topics, isAgent } = spoken;
      const rpcMethods = methodsOf(ports.tools.names.peek());
      const options = { topics, isAgent, rpcMethods, timeoutMs: LINE_TIMEOUT_MS };
      return { ear, spoken, opened: await openRoom(details, roomListener(spoken, ear), signal, options) };
    };
    const { ear, spoken, opened } = await enterRoom(enter, found, () => ports.fetchLine(signal));
    signal.throwIfAborted();
    protocol = spoken;
    room = opened;
    followTools(ports.tools, room, signal);
    ear.onRoom(room);
    listener.dispatch({ type: 'stage-reached', stage: 'agent' });
    const [activity] = await Promise.all([
      within(AGENT_TIMEOUT_MS, agent.promise, () => new SessionFailure('agent-absent')),
      microphone && room.publishMicrophone(microphone),
    ]);
    signal.throwIfAborted();
    await protocol.begin(room);
    signal.throwIfAborted();
    isLive = true;
    const muted = !microphone?.enabled;
    listener.dispatch({ type: 'joined', sessionId: room.name, activity, muted, atMs: ports.now() });
  };

  agent.promise.catch(() => undefined); // may be refused before anybody waits for it
  run().catch((cause: unknown) => {
    if (!signal.aborted) listener.onFail(cause);
  });

  return {
    lineTrouble: lineTrouble.now,
    send: line.send,
    waitForLine: line.wait,
    giveUpLine: () => listener.onEnd('connection-lost'),
    setMuted(muted) {
      if (!microphone || !isLive) return;
      microphone.enabled = !muted; // silent at once, whatever the network does
      room?.setMuted(muted);
      listener.dispatch({ type: 'mute-changed', muted });
    },
    startAudio: () => room?.startAudio(),
    close() {
      microphone?.stop();
      line.close();
      attempt.abort();
      room?.close();
    },
  };
}

async function loadEngine(ports: CallPorts): Promise<{ openRoom: OpenRoom }> {
  try {
    return await ports.loadEngine();
  } catch (cause) {
    throw new SessionFailure('engine-unavailable', { cause });
  }
}
