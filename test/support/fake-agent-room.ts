import type { AgentRoom, AgentRoomListener, RoomVisitor } from '../../demo/agent/livekit/agent-room.ts';

export const VISITOR: RoomVisitor = {
  identity: 'visitor',
  sid: 'PA_1',
  name: 'Ada',
  attributes: { plan: 'pro' },
};

/** A room of a LiveKit server without one: the test is server and visitor. Everything that is sent is written down. */
export function fakeAgentRoom() {
  const sent: string[] = [];
  let listener: AgentRoomListener | undefined;
  let finishDrain: (() => void) | undefined;
  const rpcHandlers = new Map<string, (payload: string) => string | Promise<string>>();

  const room: AgentRoom = {
    audioTrackSid: 'TR_voice',
    voice: {
      write: async () => void sent.push('frame'),
      drained: () => new Promise<void>((resolve) => (finishDrain = resolve)),
      clear() {
        sent.push('clear');
        finishDrain?.();
      },
    },
    setState: async (state) => void sent.push(`state ${state}`),
    setAttribute: async (name, value) => void sent.push(`attribute ${name}=${value}`),
    async openTextStream(topic, _attributes, asIdentity = 'agent') {
      sent.push(`open ${topic} as ${asIdentity}`);
      return {
        write: async (text) => void sent.push(`write ${text}`),
        close: async () => void sent.push('close'),
      };
    },
    sendData: async (payload) => void sent.push(`data ${new TextDecoder().decode(payload)}`),
    callRpc: async (identity, method, payload) => `${identity} ${method} ${payload}`,
    onRpc: (method, handler) => void rpcHandlers.set(method, handler),
    leave: async () => void sent.push('leave'),
  };
  return {
    room,
    sent,
    rpcHandlers,
    /** What the room tells the agent. */
    tell: new Proxy({} as AgentRoomListener, {
      get: (_target, name: keyof AgentRoomListener) => {
        if (!listener) throw new Error('nobody has opened the room yet');
        return listener[name];
      },
    }),
    open: async (next: AgentRoomListener): Promise<AgentRoom> => {
      listener = next;
      return room;
    },
    /** All that was handed to the voice has been heard. */
    finishPlaying: () => finishDrain?.(),
  };
}
