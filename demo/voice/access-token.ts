import { type JWTPayload, errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';

const CLOCK_TOLERANCE_S = 5;

/** The claims of a LiveKit access token that matter here; a grant that is not named is given, as LiveKit does. */
const Claims = z.object({
  sub: z.string().min(1).max(256),
  name: z.string().default(''),
  metadata: z.string().default(''),
  attributes: z.record(z.string(), z.string()).default({}),
  video: z.object({
    room: z.string().min(1).max(256),
    roomJoin: z.literal(true),
    canPublish: z.boolean().default(true),
    canPublishSources: z.array(z.string()).optional(),
    canPublishData: z.boolean().default(true),
    canSubscribe: z.boolean().default(true),
    canUpdateOwnMetadata: z.boolean().default(false),
  }),
  roomConfig: z
    .object({ agents: z.array(z.object({ metadata: z.string().default('') })).default([]) })
    .optional(),
});

/** Who may join which room, and what they may do there. */
export interface VisitorGrants {
  identity: string;
  name: string;
  metadata: string;
  attributes: Record<string, string>;
  room: string;
  canPublish: boolean;
  /** Undefined: every source. */
  canPublishSources: string[] | undefined;
  canPublishData: boolean;
  canSubscribe: boolean;
  canUpdateOwnMetadata: boolean;
  agentMetadata: string;
  /** As they came, to be signed anew when the token is refreshed. */
  claims: JWTPayload;
}

export interface TokenKey {
  apiKey: string;
  apiSecret: string;
  now: () => number;
}

/** The message says why, and is fit to be shown to the client: it never holds the token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export async function verifyAccessToken(token: string, key: TokenKey): Promise<VisitorGrants> {
  const claims = await verifySignature(token, key);
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) throw new TokenRefused('invalid token: it grants no room to join');
  const { sub, name, metadata, attributes, video, roomConfig } = parsed.data;
  return {
    identity: sub,
    name,
    metadata,
    attributes,
    ...video,
    canPublishSources: video.canPublishSources,
    agentMetadata: roomConfig?.agents[0]?.metadata ?? '',
    claims,
  };
}

/** The same grants for longer, so that a connection which drops after the first token's end can resume. */
export function refreshAccessToken(
  { claims }: VisitorGrants,
  key: TokenKey,
  lifeMs: number,
): Promise<string> {
  const nowS = Math.floor(key.now() / 1000);
  return new SignJWT({ ...claims, iat: nowS, nbf: nowS, exp: nowS + Math.ceil(lifeMs / 1000) })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(key.apiSecret));
}

async function verifySignature(token: string, { apiKey, apiSecret, now }: TokenKey): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(apiSecret), {
      algorithms: ['HS256'],
      issuer: apiKey,
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(now()),
    });
    return payload;
  } catch (cause) {
    throw new TokenRefused(`invalid token: ${describe(cause)}`, { cause });
  }
}

function describe(cause: unknown): string {
  if (cause instanceof errors.JWTExpired) return 'token is expired';
  if (cause instanceof errors.JWSSignatureVerificationFailed) return 'signature does not match';
  if (cause instanceof errors.JWTClaimValidationFailed) return `claim "${cause.claim}" is wrong`;
  return 'it cannot be read';
}
