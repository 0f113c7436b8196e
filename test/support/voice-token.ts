import { type JWTPayload, SignJWT } from 'jose';

export const API_KEY = 'test-key';
export const API_SECRET = 'a secret of at least thirty-two bytes';

export interface TokenClaims {
  room?: string;
  identity?: string;
  secret?: string;
  issuer?: string;
  expiresIn?: string;
  video?: JWTPayload;
}

/** A visitor's token for the voice servers that tests start themselves. */
export function mintVoiceToken({
  room = 'room',
  identity = 'visitor',
  ...rest
}: TokenClaims = {}): Promise<string> {
  const { secret = API_SECRET, issuer = API_KEY, expiresIn = '2m', video } = rest;
  return new SignJWT({
    video: { roomJoin: true, room, ...video },
    roomConfig: {
      agents: [{ agentName: 'genie', metadata: '{"genie_id":"g-1","url_name":"sunny-dental"}' }],
    },
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setSubject(identity)
    .setNotBefore('-1s')
    .setExpirationTime(expiresIn)
    .sign(new TextEncoder().encode(secret));
}
