/** LiveKit's codes for a call that did not succeed (1001-1999 are reserved for it). */
export const RPC_CODES = {
  unsupportedMethod: 1400,
  requestPayloadTooLarge: 1402,
  unsupportedVersion: 1404,
  applicationError: 1500,
  connectionTimeout: 1501,
  responseTimeout: 1502,
  recipientDisconnected: 1503,
  responsePayloadTooLarge: 1504,
} as const;

/** Of one payload in RPC version 1, in UTF-8. */
export const MAX_RPC_PAYLOAD_BYTES = 15 * 1024;
const MAX_MESSAGE_CHARACTERS = 256;

/** A remote call that failed, on either side. */
export class RpcFailure extends Error {
  override readonly name = 'RpcFailure';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message.slice(0, MAX_MESSAGE_CHARACTERS));
    this.code = code;
  }
}

export function isRpcPayloadTooLarge(payload: string): boolean {
  return Buffer.byteLength(payload) > MAX_RPC_PAYLOAD_BYTES;
}
