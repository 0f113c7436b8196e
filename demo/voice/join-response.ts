import {
  Codec,
  JoinResponse,
  type ParticipantInfo,
  ReconnectResponse,
  Room,
  ServerInfo,
} from '@livekit/protocol';
import { PING_INTERVAL_S, PING_TIMEOUT_S } from './limits.ts';

/** The LiveKit server whose behaviour is followed here: clients ask it before they use RPC (1.8 and later). */
const SERVER_VERSION = '1.9.12';
const PROTOCOL = 16;

export interface RoomDescription {
  sid: string;
  name: string;
  createdAtMs: number;
}

/** The first frame of a session. Codecs are announced so that publishing needs one round trip less. */
export function joinResponse(
  { sid, name, createdAtMs }: RoomDescription,
  visitor: ParticipantInfo,
  others: ParticipantInfo[],
): JoinResponse {
  return new JoinResponse({
    room: new Room({
      sid,
      name,
      creationTime: BigInt(Math.floor(createdAtMs / 1000)),
      numParticipants: 1 + others.length,
    }),
    participant: visitor,
    otherParticipants: others,
    serverInfo: serverInfo(),
    serverVersion: SERVER_VERSION,
    iceServers: [],
    subscriberPrimary: false,
    enabledPublishCodecs: [new Codec({ mime: 'audio/opus' }), new Codec({ mime: 'video/VP8' })],
    pingInterval: PING_INTERVAL_S,
    pingTimeout: PING_TIMEOUT_S,
  });
}

/** The first frame after a resume. */
export function reconnectResponse(lastMessageSeq: number): ReconnectResponse {
  return new ReconnectResponse({ iceServers: [], serverInfo: serverInfo(), lastMessageSeq });
}

function serverInfo(): ServerInfo {
  return new ServerInfo({ version: SERVER_VERSION, protocol: PROTOCOL, nodeId: 'embedded' });
}
