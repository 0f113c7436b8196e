import { SignJWT } from 'jose';
import type { LiveKitServer } from './mint-agent-token.ts';

const LIFE_S = 60;

/** Puts a visitor out of their room by LiveKit's RoomService; their client is told so. One who has left is fine. */
export async function removeVisitor(
  { room, identity }: { room: string; identity: string },
  { url, apiKey, apiSecret }: LiveKitServer,
  nowMs: number,
): Promise<void> {
  const token = await new SignJWT({ video: { room, roomAdmin: true } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(apiKey)
    .setExpirationTime(Math.floor(nowMs / 1000) + LIFE_S)
    .sign(new TextEncoder().encode(apiSecret));
  const api = new URL('/twirp/livekit.RoomService/RemoveParticipant', url.replace(/^ws/, 'http'));
  const { ok, status } = await fetch(api, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ room, identity }),
  });
  if (!ok && status !== 404) throw new Error(`LiveKit's RemoveParticipant answered ${status}`);
}
