import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { IssuedRoom } from '../../backend/voice/issued-room.ts';

const LIFE_S = 60;

export interface LiveKitServer {
  /** `ws://` or `wss://`. */
  url: string;
  apiKey: string;
  apiSecret: string;
}

/**
 * What LiveKit gives a worker that it dispatches: the participant is known as an agent, may speak, may write in
 * the visitor's name, and may set its own attributes. Whoever joins first opens the room, so the room's own
 * configuration comes along; without its agents, since this is the one.
 */
export function mintAgentToken(
  { name: room, config }: IssuedRoom,
  { apiKey, apiSecret }: LiveKitServer,
  nowMs: number,
): Promise<string> {
  const nowS = Math.floor(nowMs / 1000);
  const { agents, ...roomConfig } = config;
  const claims = {
    kind: 'agent',
    attributes: { 'lk.agent.state': 'initializing', 'lk.agent.name': agents[0]?.agentName ?? '' },
    video: {
      room,
      roomJoin: true,
      agent: true,
      canPublish: true,
      canPublishData: true,
      canSubscribe: true,
      canUpdateOwnMetadata: true,
    },
    roomConfig,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(apiKey)
    .setSubject(`agent-${randomBytes(6).toString('hex')}`)
    .setNotBefore(nowS)
    .setExpirationTime(nowS + LIFE_S)
    .sign(new TextEncoder().encode(apiSecret));
}
