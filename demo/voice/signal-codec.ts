import { SignalRequest, SignalResponse } from '@livekit/protocol';

/** What the server says in one signalling frame. */
export type SignalMessage = SignalResponse['message'];

/** Undefined for bytes that are no signalling request: frames come from outside, so this is no exception. */
export function decodeSignal(frame: Uint8Array): SignalRequest | undefined {
  try {
    return SignalRequest.fromBinary(frame);
  } catch {
    return undefined; // the caller ends the session; what exactly is wrong with the bytes helps nobody
  }
}

export function encodeSignal(message: SignalMessage): Uint8Array {
  return new SignalResponse({ message }).toBinary();
}
