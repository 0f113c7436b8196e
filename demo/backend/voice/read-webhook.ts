import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { validate } from '../http/validate.ts';
import type { VoiceConfig } from './mint-room-token.ts';

const Claims = z.object({ sha256: z.string() });

/** What we read of LiveKit's `WebhookEvent`; there are more events than those of rooms. */
const RoomEvent = z.object({
  event: z.string(),
  room: z.optional(z.object({ name: z.string() })),
  participant: z.optional(z.object({ identity: z.string(), sid: z.string() })),
});
export type RoomEvent = z.infer<typeof RoomEvent>;

/**
 * What a LiveKit server tells: its key signs a token that holds the SHA-256 of the body. Visitors hold tokens of the
 * same key, but none with a hash. Undefined for what it did not send.
 */
export async function readWebhook(
  request: Request,
  { apiKey, apiSecret }: VoiceConfig,
  nowMs: number,
): Promise<RoomEvent | undefined> {
  const body = Buffer.from(await request.arrayBuffer());
  const signed = await hashSignedBy(request.headers.get('authorization') ?? '', apiKey, apiSecret, nowMs);
  if (signed !== createHash('sha256').update(body).digest('base64')) return undefined;
  return validate(RoomEvent, JSON.parse(body.toString()));
}

async function hashSignedBy(
  token: string,
  apiKey: string,
  apiSecret: string,
  nowMs: number,
): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(apiSecret), {
      algorithms: ['HS256'],
      issuer: apiKey,
      currentDate: new Date(nowMs),
    });
    return Claims.parse(payload).sha256;
  } catch {
    return undefined; // forged, outlived or a token for something else
  }
}
