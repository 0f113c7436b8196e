import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { IssuedRoom } from './issued-room.ts';

export const TOKEN_LIFE_S = 120;
const AGENT_NAME = 'genie';
const VISITOR = 'visitor-';

/** A LiveKit server and the key that it trusts. */
export interface VoiceConfig {
  /** `ws://` or `wss://`, as a browser reaches it. */
  url: string;
  apiKey: string;
  apiSecret: string;
  /** Told of each room that a token is made for, where no LiveKit dispatches an agent to it. Resolves when that is there. */
  onRoomIssued?: ((room: IssuedRoom) => Promise<void> | undefined) | undefined;
}

export interface Visitor {
  name: string;
  attributes: Record<string, string>;
}

/** A secret of 128 bits, so that nobody but its visitor finds the way. */
export function newRoomName(prefix = 'genie-'): string {
  return `${prefix}${randomBytes(16).toString('hex')}`;
}

/** A visitor is this one in every session of a room. */
export function newIdentity(): string {
  return VISITOR + randomBytes(8).toString('hex');
}

/** Agents have identities of their own. */
export function isVisitor(identity: string): boolean {
  return identity.startsWith(VISITOR);
}

/** What a token opens. */
export interface Seat {
  room: string;
  identity: string;
  /** Who only types may not publish a microphone: voice has limits that text has not. */
  input: 'voice' | 'text';
  /** Where the visitor comes back, the room and its agent are there already. */
  dispatch?: IssuedRoom['config'] | undefined;
}

/** A LiveKit token for one room (voice: 1.2): two minutes to join, a microphone at most, nothing to administer. */
export function mintRoomToken(
  { room, identity, input, dispatch }: Seat,
  { name, attributes }: Visitor,
  { apiKey, apiSecret }: VoiceConfig,
  nowMs: number,
): Promise<string> {
  const nowS = Math.floor(nowMs / 1000);
  const claims = {
    name,
    attributes,
    video: {
      room,
      roomJoin: true,
      canPublish: input === 'voice',
      canPublishSources: input === 'voice' ? ['microphone'] : [],
      canPublishData: true,
      canSubscribe: true,
    },
    ...(dispatch && { roomConfig: dispatch }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(apiKey)
    .setSubject(identity)
    .setNotBefore(nowS)
    .setExpirationTime(nowS + TOKEN_LIFE_S)
    .sign(new TextEncoder().encode(apiSecret));
}

/** LiveKit's configuration of a new room, and the agent that is called in with it. */
export function roomConfigOf(
  { id, url_name }: { id: string; url_name: string },
  limits: { max_duration_s: number; idle_after_s: number },
  departureTimeout: number,
  /** What its agent must know besides. */
  dispatch: Readonly<Record<string, string>> = {},
): IssuedRoom['config'] {
  return {
    maxParticipants: 1, // LiveKit does not count agents
    emptyTimeout: 60,
    departureTimeout,
    agents: [
      { agentName: AGENT_NAME, metadata: JSON.stringify({ genie_id: id, url_name, ...limits, ...dispatch }) },
    ],
  };
}
