import {
  type DisconnectReason,
  ParticipantInfo,
  ParticipantInfo_Kind,
  ParticipantInfo_State,
  ParticipantPermission,
  TrackInfo,
  TrackSource,
  TrackType,
} from '@livekit/protocol';
import type { VisitorGrants } from './access-token.ts';

/**
 * Participants as the client is told of them. `version` must grow with each telling: the client
 * drops what it takes for old.
 */
export interface VisitorParticipant {
  sid: string;
  grants: VisitorGrants;
  joinedAtMs: number;
  tracks: TrackInfo[];
}

export interface AgentParticipant {
  sid: string;
  trackSid: string;
  identity: string;
  joinedAtMs: number;
  attributes: Record<string, string>;
  /** Undefined while it is in the room. */
  leftBecause?: DisconnectReason | undefined;
}

export function describeVisitor(
  { sid, grants, joinedAtMs, tracks }: VisitorParticipant,
  version: number,
): ParticipantInfo {
  const { identity, name, metadata, attributes, canPublish, canSubscribe, canPublishData } = grants;
  return new ParticipantInfo({
    sid,
    identity,
    name,
    metadata,
    attributes,
    version,
    tracks,
    state: ParticipantInfo_State.ACTIVE,
    kind: ParticipantInfo_Kind.STANDARD,
    ...joinedAt(joinedAtMs),
    isPublisher: tracks.length > 0,
    permission: new ParticipantPermission({
      canPublish,
      canSubscribe,
      canPublishData,
      canPublishSources: (grants.canPublishSources ?? []).flatMap(sourceNamed),
      canUpdateMetadata: grants.canUpdateOwnMetadata,
    }),
  });
}

/** `clientProtocol` stays 0: the client then speaks plain streams and RPC version 1, all that is built here. */
export function describeAgent(agent: AgentParticipant, version: number): ParticipantInfo {
  const { sid, trackSid, identity, joinedAtMs, attributes, leftBecause } = agent;
  const hasLeft = leftBecause !== undefined;
  return new ParticipantInfo({
    sid,
    identity,
    attributes,
    version,
    state: hasLeft ? ParticipantInfo_State.DISCONNECTED : ParticipantInfo_State.ACTIVE,
    ...(hasLeft && { disconnectReason: leftBecause }),
    kind: ParticipantInfo_Kind.AGENT,
    ...joinedAt(joinedAtMs),
    isPublisher: !hasLeft,
    permission: new ParticipantPermission({
      canPublish: true,
      canSubscribe: true,
      canPublishData: true,
      agent: true,
    }),
    tracks: hasLeft ? [] : [describeVoice(trackSid)],
  });
}

function describeVoice(sid: string): TrackInfo {
  return new TrackInfo({
    sid,
    type: TrackType.AUDIO,
    source: TrackSource.MICROPHONE,
    name: 'roomio_audio', // as LiveKit's agents call theirs
    mimeType: 'audio/opus',
    disableRed: true,
  });
}

function joinedAt(joinedAtMs: number) {
  return { joinedAt: BigInt(Math.floor(joinedAtMs / 1000)), joinedAtMs: BigInt(joinedAtMs) };
}

function sourceNamed(name: string): TrackSource[] {
  if (name === 'microphone') return [TrackSource.MICROPHONE];
  if (name === 'camera') return [TrackSource.CAMERA];
  if (name === 'screen_share') return [TrackSource.SCREEN_SHARE];
  return name === 'screen_share_audio' ? [TrackSource.SCREEN_SHARE_AUDIO] : [];
}
