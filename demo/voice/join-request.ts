import { gunzipSync } from 'node:zlib';
import { JoinRequest, WrappedJoinRequest, WrappedJoinRequest_Compression } from '@livekit/protocol';

/**
 * The `join_request` of `/rtc/v1`: base64url of a `WrappedJoinRequest` around a `JoinRequest`, with or
 * without gzip. Throws on anything else, and on one that unpacks to more than `maxBytes`.
 */
export function readJoinRequest(parameter: string, maxBytes: number): JoinRequest {
  const bytes = Buffer.from(parameter, 'base64url');
  if (bytes.length === 0) throw new RangeError('a join request that is empty');
  const wrapped = WrappedJoinRequest.fromBinary(bytes);
  if (wrapped.compression === WrappedJoinRequest_Compression.GZIP)
    return JoinRequest.fromBinary(gunzipSync(wrapped.joinRequest, { maxOutputLength: maxBytes }));
  if (wrapped.joinRequest.length > maxBytes) throw new RangeError('a join request that is too large');
  return JoinRequest.fromBinary(wrapped.joinRequest);
}
