import { SignJWT } from 'jose';
import type { RunningServer } from './start-server.ts';

const LIFE_S = 60;

/** A token signed with the server's own key: whatever a test needs to ask of a real LiveKit server. */
export function signToken(
  { apiKey, apiSecret }: RunningServer,
  identity: string,
  video: Record<string, unknown>,
  lifeS = LIFE_S,
): Promise<string> {
  const nowS = Math.floor(Date.now() / 1000);
  return new SignJWT({ video })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(apiKey)
    .setSubject(identity)
    .setNotBefore(nowS - 2 * LIFE_S)
    .setExpirationTime(nowS + lifeS)
    .sign(new TextEncoder().encode(apiSecret));
}

/** Calls LiveKit's RoomService as its owner. */
export async function askRoomService(
  server: RunningServer,
  method: 'DeleteRoom' | 'ListParticipants',
  room: string,
): Promise<{ participants?: { identity: string }[] }> {
  const token = await signToken(server, 'owner', { room, roomAdmin: true, roomCreate: true });
  const response = await fetch(
    new URL(`/twirp/livekit.RoomService/${method}`, server.url.replace(/^ws/, 'http')),
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ room }),
    },
  );
  if (!response.ok) throw new Error(`${method} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { participants?: { identity: string }[] };
}
