import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { IssuedRoom } from './issued-room.ts';

const LIFE_S = 120;
const AGENT_NAME = 'genie';

/** A LiveKit server and the key that it trusts. */
export interface VoiceConfig {
  /** `ws://` or `wss://`, as a browser reaches it. */
  url: string;
  apiKey: string;
  apiSecret: string;
  /** Told of each room that a token is made for, where no LiveKit dispatches an agent to it. */
  onRoomIssued?: ((room: IssuedRoom) => void) | undefined;
}

export interface Visitor {
  name: string;
  attributes: Record<string, string>;
}

/** A secret of 128 bits, so that nobody but its visitor finds the way. */
export function newRoomName(): string {
  return `genie-${randomBytes(16).toString('hex')}`;
}

/**
 * A LiveKit token for one new room (voice: 1.2): two minutes to join, microphone only, nothing to administer,
 * and the agent called in with it.
 */
export function mintRoomToken(
  room: string,
  { id, url_name }: { id: string; url_name: string },
  { name, attributes }: Visitor,
  { apiKey, apiSecret, onRoomIssued }: VoiceConfig,
  nowMs: number,
): Promise<string> {
  const nowS = Math.floor(nowMs / 1000);
  const metadata = JSON.stringify({ genie_id: id, url_name });
  const claims = {
    name,
    attributes,
    video: {
      room,
      roomJoin: true,
      canPublish: true,
      canPublishSources: ['microphone'],
      canPublishData: true,
      canSubscribe: true,
    },
    roomConfig: {
      maxParticipants: 1, // LiveKit does not count agents
      emptyTimeout: 60,
      departureTimeout: 20,
      agents: [{ agentName: AGENT_NAME, metadata }],
    },
  };
  onRoomIssued?.({ name: claims.video.room, config: claims.roomConfig });
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(apiKey)
    .setSubject(`visitor-${randomBytes(8).toString('hex')}`)
    .setNotBefore(nowS)
    .setExpirationTime(nowS + LIFE_S)
    .sign(new TextEncoder().encode(apiSecret));
}
