import type { OpenRoom, Room, RoomListener, TextStream } from '../../shared/voice/room.ts';
import { createToolDesk } from '../../shared/voice/client-tools/tool-desk.ts';
import { deferred } from '../../shared/voice/deferred.ts';

/** A voice engine of which the test plays the other side: it lets the visitor in, speaks, drops the line. */
export function fakeEngine() {
  const joined = deferred<void>();
  joined.promise.catch(() => undefined); // a refused visitor never waits at the door
  const sent: string[] = [];
  const sentData: unknown[] = [];
  const calls = {
    handedOver: 0,
    opened: 0,
    closed: 0,
    published: 0,
    mutes: [] as boolean[],
    replaced: [] as MediaStreamTrack[],
    volumes: [] as number[],
    speakers: [] as string[],
    rpcs: [] as [identity: string, method: string][],
  };
  let lostSpeaker: string | undefined;
  const rpc = { methods: [] as readonly string[], attributes: {} as Readonly<Record<string, string>> };
  let listener: RoomListener | undefined;
  let refusal: { cause: Error; left: number } | undefined;

  const openRoom: OpenRoom = async (_details, roomListener, signal, { rpcMethods }) => {
    calls.opened++;
    rpc.methods = rpcMethods;
    listener = roomListener;
    signal.addEventListener('abort', () => joined.reject(signal.reason as Error), { once: true });
    if (refusal && refusal.left-- > 0) throw refusal.cause;
    await joined.promise;
    return room;
  };
  const room: Room = {
    name: 'room-1',
    localIdentity: 'visitor-1',
    async publishMicrophone() {
      calls.published++;
    },
    async replaceMicrophone(track) {
      calls.replaced.push(track);
    },
    setMuted: (muted) => calls.mutes.push(muted),
    setVolume: (volume) => calls.volumes.push(volume),
    async setOutputDevice(deviceId) {
      if (deviceId === lostSpeaker) throw new DOMException('gone', 'NotFoundError');
      calls.speakers.push(deviceId);
    },
    async sendText(_topic, text) {
      sent.push(text);
    },
    async sendData(payload) {
      sentData.push(JSON.parse(new TextDecoder().decode(payload)));
    },
    async callRpc(identity, method) {
      calls.rpcs.push([identity, method]);
      return '';
    },
    answerRpc(methods) {
      rpc.methods = methods;
    },
    setAttributes(attributes) {
      rpc.attributes = attributes;
    },
    startAudio: () => undefined,
    handOver: () => calls.handedOver++,
    close: () => calls.closed++,
  };

  return {
    calls,
    /** What the agent may call, and the visitor's attributes as changed in the room. */
    rpc,
    sent,
    /** Data messages, read as JSON. */
    sentData,
    room,
    openRoom,
    admit: () => joined.resolve(),
    /** Whoever knocks is refused, so many times. */
    refuse(cause: Error, times = Infinity) {
      refusal = { cause, left: times };
    },
    loseSpeaker(deviceId: string) {
      lostSpeaker = deviceId;
    },
    /** What the room tells us, from the other side. */
    tell(): RoomListener {
      if (!listener) throw new Error('nobody has opened the room yet');
      return listener;
    },
    agentIs(state: string) {
      this.tell().onAgent({ identity: 'agent-1', state, isSpeaking: state === 'speaking' });
    },
  };
}

export function textStream(
  senderIdentity: string,
  chunks: readonly string[],
  attributes: Record<string, string>,
): TextStream {
  return {
    senderIdentity,
    attributes: () => attributes,
    chunks: (async function* () {
      yield* chunks;
    })(),
  };
}

/** A microphone's track that remembers whether it was stopped; the test dispatches `ended` and `mute`. */
export function fakeMicrophone(deviceId = 'default') {
  const track = Object.assign(new EventTarget(), {
    enabled: true,
    muted: false,
    readyState: 'live',
    stop() {
      track.readyState = 'ended';
    },
    getSettings: () => ({ deviceId }),
  });
  return track as typeof track & MediaStreamTrack;
}

/** A page that lets the agent do nothing, until the test registers a tool. */
export function fakeTools() {
  return createToolDesk({ now: () => 0, onRun: () => undefined });
}
