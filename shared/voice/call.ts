import { signal as cell } from '@preact/signals-core';
import type { AgentProtocol } from './agent-protocol.ts';
import { watchLimits } from './call-limits.ts';
import { openCallLine } from './call-line.ts';
import { createCallSound } from './call-sound.ts';
import { realClock } from './clock.ts';
import { answerCalls, followTools, methodsOf, toolCaller } from './call-tools.ts';
import { deferred } from './deferred.ts';
import type { EarlierCall, WayBack } from './earlier-call.ts';
import { enterRoom } from './enter-room.ts';
import type { Line } from './fetch-line.ts';
import { gatherCaptions } from './gather-captions.ts';
import { createLineTrouble } from './line-trouble.ts';
import { listenToAgent, type AgentEar } from './listen-to-agent.ts';
import { followAttributes } from './follow-attributes.ts';
import type { OpenRoom, Room, RoomListener } from './room.ts';
import { endingToldBy, failureFor } from './room-endings.ts';
import { SessionFailure, type EndReason } from './session-end.ts';
import type { AgentActivity, SessionInput } from './session-state.ts';
import { within } from './within.ts';
import type { Call, CallListener, CallPorts } from './call-ports.ts';

/** The largest file by far, on the slowest line that carries a call. */
const ENGINE_TIMEOUT_MS = 30_000;
const LINE_TIMEOUT_MS = 8_000;
const AGENT_TIMEOUT_MS = 9_000;
/** Tells the agent that the visitor is there: a convention of ours. */
const STAY = 'genie.stay';

/** One call, from the open microphone to its end: what `VoiceSession` starts and only then loads. */
export function startCall(
  input: SessionInput,
  ports: CallPorts,
  listener: CallListener,
  earlier?: EarlierCall,
): Call {
  const attempt = new AbortController();
  const { signal } = attempt;
  const agent = deferred<AgentActivity>();
  let protocol: AgentProtocol | undefined;
  let room: Room | undefined;
  let agentIdentity: string | undefined;
  let toldEnd: string | undefined;
  let isLive = false;
  const wayBack = cell<WayBack | undefined>(undefined);
  const limits = watchLimits({ now: ports.now, onTimeUp: () => listener.onEnd('time-limit') });

  const clock = { ...realClock, now: ports.now };
  const captions = gatherCaptions((caption) => {
    listener.onCaption(caption);
    sound.onCaption(caption);
  }, clock);
  const lineTrouble = createLineTrouble();
  const line = openCallLine(
    async (text) => {
      if (room) await protocol?.sendText(room, text, tellActivity);
    },
    clock,
    {
      onLost: () => listener.dispatch({ type: 'line-lost' }),
      onRestored: () => listener.dispatch({ type: 'line-restored' }),
      onChoice: (canChoose) => listener.dispatch({ type: 'choice-changed', canChoose }),
      onGivenUp: () => listener.onEnd('connection-lost'),
    },
  );

  const end = (reason: EndReason, failure: SessionFailure) => {
    captions.flush();
    if (isLive) listener.onEnd(protocol?.explainEnd(reason) ?? reason);
    else {
      listener.onFail(failure);
      agent.reject(failure);
    }
  };
  const sound = createCallSound(
    input,
    ports,
    {
      onMuted: (muted) => listener.dispatch({ type: 'mute-changed', muted }),
      onRevoked: () => end('microphone-revoked', new SessionFailure('microphone-denied')),
      onInterrupt() {
        if (room && agentIdentity !== undefined) void protocol?.interrupt?.(room, agentIdentity);
      },
    },
    signal,
  );
  const tellActivity = (activity: AgentActivity) => {
    sound.onActivity(activity);
    listener.dispatch({ type: 'activity-changed', activity });
  };
  const onActivity = (activity: AgentActivity) => {
    agent.resolve(activity);
    line.agentIsReady();
    tellActivity(activity);
  };
  const hearWith = (spoken: AgentProtocol) =>
    listenToAgent(spoken, {
      onCaption: captions.hear,
      onActivity,
      onEnd: (reason) => end(reason, new SessionFailure('agent-absent')),
      callTool: toolCaller(ports.tools, signal),
    });
  const roomListener = (spoken: AgentProtocol, ear: AgentEar): RoomListener => ({
    onAgent(found) {
      agentIdentity = found.identity;
      ear.onAgent(found);
      toldEnd = found.endReason;
      limits.onAgent(found);
      const activity = spoken.activityOf(found);
      if (activity !== undefined) onActivity(activity);
    },
    onAgentLeft: (reason) =>
      end(reason === 'agent-ended' ? endingToldBy(toldEnd) : reason, new SessionFailure('agent-absent')),
    onText: (_topic, stream) => ear.onText(stream),
    onData: ear.onData,
    onRpc: answerCalls(ports.tools, (identity) => identity === agentIdentity, signal),
    onVoice: sound.onVoice,
    onFirstAudio: listener.onFirstAudio,
    onOutputBlocked: listener.onOutputBlocked,
    onLineThin: lineTrouble.thin,
    onLineQuality: lineTrouble.quality,
    onLineLost: line.lost,
    onLineRestored: line.restored,
    onClosed: (reason) => end(reason, new SessionFailure(failureFor(reason))),
  });

  /** Microphone, connection details and engine at once: the slowest of them is the wait. */
  const prepare = async () => {
    const opened = sound
      .openMicrophone?.()
      .then(() => listener.dispatch({ type: 'stage-reached', stage: 'token' }));
    return Promise.all([ports.fetchLine(signal), loadEngine(ports), opened]);
  };

  const run = async () => {
    const [found, { openRoom }] = await prepare();
    signal.throwIfAborted();
    listener.dispatch({ type: 'stage-reached', stage: 'line' });
    const enter = async ({ details, protocol: spoken }: Line) => {
      const ear = hearWith(spoken);
      const { topics, isAgent } = spoken;
      const rpcMethods = methodsOf(ports.tools.names.peek());
      const keepsOnPageLeave = ports.isKept?.(details) ?? false;
      const options = { topics, isAgent, rpcMethods, timeoutMs: LINE_TIMEOUT_MS, keepsOnPageLeave };
      return {
        details,
        ear,
        spoken,
        opened: await openRoom(details, roomListener(spoken, ear), signal, options),
      };
    };
    const { details, ear, spoken, opened } = await enterRoom(enter, found, () => ports.fetchLine(signal));
    signal.throwIfAborted();
    protocol = spoken;
    room = opened;
    followTools(ports.tools, room, signal);
    if (ports.attributes) followAttributes(ports.attributes, room, signal);
    ear.onRoom(room);
    listener.dispatch({ type: 'stage-reached', stage: 'agent' });
    const [activity] = await Promise.all([
      within(AGENT_TIMEOUT_MS, agent.promise, () => new SessionFailure('agent-absent')),
      sound.enter(room),
    ]);
    signal.throwIfAborted();
    await protocol.begin(room);
    signal.throwIfAborted();
    isLive = true;
    ports.onRatingWay?.(() => spoken.ratingWay?.(details, opened));
    limits.begin(details);
    if (details.resume_code !== undefined) wayBack.value = { room: room.name, code: details.resume_code };
    const muted = sound.isMuted();
    const beganAtMs = earlier?.beganAtMs;
    listener.dispatch({
      type: 'joined',
      sessionId: room.name,
      activity,
      muted,
      atMs: ports.now(),
      ...(beganAtMs !== undefined && { beganAtMs }),
    });
  };

  const letGo = () => {
    sound.close();
    line.close();
    captions.close();
    limits.stop();
  };

  if (earlier?.isMuted) sound.setMuted(true);
  agent.promise.catch(() => undefined); // may be refused before anybody waits for it
  run().catch((cause: unknown) => {
    if (signal.aborted) return;
    if (earlier && isRefusal(cause)) listener.onEnd('page-left');
    else listener.onFail(cause);
  });

  return {
    sound,
    lineTrouble: lineTrouble.now,
    limits,
    wayBack,
    stay() {
      if (room && agentIdentity !== undefined) room.callRpc(agentIdentity, STAY, '').catch(() => undefined); // an agent that does not ask does not answer
    },
    send: line.send,
    waitForLine: line.wait,
    giveUpLine: () => listener.onEnd('connection-lost'),
    setMuted: sound.setMuted,
    startAudio: () => room?.startAudio(),
    handOver() {
      letGo();
      room?.handOver();
      attempt.abort();
    },
    close() {
      letGo();
      attempt.abort();
      room?.close();
    },
  };
}

async function loadEngine(ports: CallPorts): Promise<{ openRoom: OpenRoom }> {
  try {
    return await within(ENGINE_TIMEOUT_MS, ports.loadEngine(), () => new Error('The engine is late'));
  } catch (cause) {
    throw new SessionFailure('engine-unavailable', { cause });
  }
}

/** The room that the visitor comes back to is not there for them any more. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof SessionFailure && /^(not-allowed|agent-absent|voice-refused)$/.test(cause.code);
}
