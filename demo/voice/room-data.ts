import { type DataPacket, DataPacket as Packet, DataPacket_Kind, UserPacket } from '@livekit/protocol';
import type { TextStream } from './agent-port.ts';
import { createIncomingStreams, type IncomingStreamLimits } from './incoming-streams.ts';
import { openTextStream } from './outgoing-stream.ts';
import { createRpcCaller, type RpcCaller } from './rpc-caller.ts';
import { createRpcResponder, type RpcResponder } from './rpc-responder.ts';

export interface RoomData {
  receive(packet: DataPacket): void;
  openTextStream(topic: string, attributes: Record<string, string>, asIdentity?: string): TextStream;
  sendMessage(payload: Uint8Array): void;
  call: RpcCaller['call'];
  register: RpcResponder['register'];
  close(): void;
}

export interface RoomDataOptions {
  limits: IncomingStreamLimits;
  agentIdentity: string;
  send(packet: Uint8Array): void;
  onText(topic: string, text: string): void;
  onMessage(payload: Uint8Array): void;
}

/** Text streams, data messages and RPC between the agent and its visitor, over the data channel. */
export function createRoomData({ limits, agentIdentity, send, ...listener }: RoomDataOptions): RoomData {
  const sendAs = (participantIdentity: string) => (value: DataPacket['value']) =>
    send(new Packet({ kind: DataPacket_Kind.RELIABLE, participantIdentity, value }).toBinary());
  const streams = createIncomingStreams(limits, listener.onText);
  const caller = createRpcCaller(sendAs(agentIdentity));
  const responder = createRpcResponder(sendAs(agentIdentity));

  return {
    receive({ value }) {
      if (value.case === 'streamHeader') streams.header(value.value);
      else if (value.case === 'streamChunk') streams.chunk(value.value);
      else if (value.case === 'streamTrailer') streams.trailer(value.value);
      else if (value.case === 'user') listener.onMessage(value.value.payload);
      else if (value.case === 'rpcRequest') void responder.answer(value.value);
      else if (value.case === 'rpcAck') caller.acknowledged(value.value.requestId);
      else if (value.case === 'rpcResponse') caller.answered(value.value);
    },
    openTextStream: (topic, attributes, asIdentity = agentIdentity) =>
      openTextStream(topic, attributes, sendAs(asIdentity)),
    sendMessage: (payload) => sendAs(agentIdentity)({ case: 'user', value: new UserPacket({ payload }) }),
    call: caller.call,
    register: responder.register,
    close: caller.close,
  };
}
