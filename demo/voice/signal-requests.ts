import {
  Pong,
  RequestResponse,
  RequestResponse_Reason,
  type SignalRequest,
  TrackPublishedResponse,
} from '@livekit/protocol';
import type { AddTrackRequest, SessionDescription, UpdateParticipantMetadata } from '@livekit/protocol';
import type { VisitorGrants } from './access-token.ts';
import type { PublishedTracks } from './published-tracks.ts';
import type { SignalMessage } from './signal-codec.ts';

const MAX_ATTRIBUTES_CHARACTERS = 16 * 1024;

/** What a client's request may touch. */
export interface SignalTarget {
  grants: VisitorGrants;
  tracks: PublishedTracks;
  now(): number;
  send(message: SignalMessage): void;
  answer(offer: SessionDescription): void;
  /** Tracks, mute state or attributes are others now. */
  onChanged(): void;
  onLeave(): void;
}

/**
 * Does what one signalling request asks. Trickled candidates are not needed (the browser is learned
 * from its packets); what a client reports (syncState, trackSetting, …) needs no answer here.
 */
export function handleSignalRequest({ message }: SignalRequest, target: SignalTarget): void {
  const now = BigInt(Math.floor(target.now()));
  if (message.case === 'offer') target.answer(message.value);
  else if (message.case === 'addTrack') addTrack(message.value, target);
  else if (message.case === 'mute') {
    target.tracks.mute(message.value.sid, message.value.muted);
    target.onChanged();
  } else if (message.case === 'updateMetadata') updateAttributes(message.value, target);
  else if (message.case === 'leave') target.onLeave();
  else if (message.case === 'ping') target.send({ case: 'pong', value: now });
  else if (message.case === 'pingReq') {
    const value = new Pong({ lastPingTimestamp: message.value.timestamp, timestamp: now });
    target.send({ case: 'pongResp', value });
  }
}

function addTrack(request: AddTrackRequest, { tracks, send, onChanged }: SignalTarget): void {
  const track = tracks.add(request);
  // livekit-client asks its own permissions first, so this answer is for those who do not.
  if (!track) return refuse(0, { case: 'addTrack', value: request }, send);
  send({ case: 'trackPublished', value: new TrackPublishedResponse({ cid: request.cid, track }) });
  onChanged();
}

function updateAttributes(
  request: UpdateParticipantMetadata,
  { grants, send, onChanged }: SignalTarget,
): void {
  const attributes = { ...grants.attributes, ...request.attributes };
  const isTooLarge = JSON.stringify(attributes).length > MAX_ATTRIBUTES_CHARACTERS;
  if (!grants.canUpdateOwnMetadata || isTooLarge)
    return refuse(request.requestId, { case: 'updateMetadata', value: request }, send);
  grants.attributes = attributes;
  onChanged();
}

function refuse(requestId: number, request: RequestResponse['request'], send: SignalTarget['send']): void {
  const reason = RequestResponse_Reason.NOT_ALLOWED;
  send({
    case: 'requestResponse',
    value: new RequestResponse({ requestId, reason, message: 'not allowed', request }),
  });
}
