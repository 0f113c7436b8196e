import { SessionDescription } from '@livekit/protocol';
import type { Peer } from './peer.ts';
import { type StreamId, withStreamIds } from './session-description.ts';
import type { SignalMessage } from './signal-codec.ts';

export interface NegotiationOptions {
  peer: Peer;
  send(message: SignalMessage): void;
  /** Names the agent's voice; undefined while there is none to be heard. */
  voice(): StreamId | undefined;
  onAnswered(): void;
  /** An offer that cannot be answered. */
  onFailed(cause: unknown): void;
}

/** Answers the client's offers, one after the other: on this path (`/rtc/v1`) only the client may offer. */
export function createNegotiation({ peer, send, voice, onAnswered, onFailed }: NegotiationOptions) {
  let previous = Promise.resolve();

  const answer = async ({ id, sdp: offerSdp }: SessionDescription) => {
    const streamId = voice();
    const { sdp, voiceMid } = await peer.answer(offerSdp, streamId !== undefined);
    const named = new Map(streamId && voiceMid !== undefined ? [[voiceMid, streamId]] : []);
    const midToTrackId = Object.fromEntries([...named].map(([mid, { trackSid }]) => [mid, trackSid]));
    // The client takes an answer for its own offer by the id.
    const value = new SessionDescription({
      type: 'answer',
      sdp: withStreamIds(sdp, named),
      id,
      midToTrackId,
    });
    send({ case: 'answer', value });
    onAnswered();
  };

  return {
    answer(offer: SessionDescription): void {
      previous = previous.then(() => answer(offer)).catch(onFailed);
    },
  };
}
