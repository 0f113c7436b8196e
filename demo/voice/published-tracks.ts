import { type AddTrackRequest, TrackInfo, TrackSource, TrackType } from '@livekit/protocol';
import { newSid } from './sid.ts';

const MAX_NAME_CHARACTERS = 256;
const SOURCE_NAMES: Record<TrackSource, string> = {
  [TrackSource.UNKNOWN]: 'unknown',
  [TrackSource.CAMERA]: 'camera',
  [TrackSource.MICROPHONE]: 'microphone',
  [TrackSource.SCREEN_SHARE]: 'screen_share',
  [TrackSource.SCREEN_SHARE_AUDIO]: 'screen_share_audio',
};

export interface PublishingGrants {
  canPublish: boolean;
  canPublishSources: string[] | undefined;
}

/** What a visitor has published; the media itself is none of its business. */
export interface PublishedTracks {
  /** Undefined where the grants, or the limit, do not allow it. The same request twice is one track. */
  add(request: AddTrackRequest): TrackInfo | undefined;
  mute(trackSid: string, muted: boolean): void;
  /** Those that have been added since the last call: the client waits to hear that somebody listens to them. */
  takeUnheard(): TrackInfo[];
  readonly all: TrackInfo[];
  readonly microphone: TrackInfo | undefined;
  readonly microphoneState: 'absent' | 'live' | 'muted';
  readonly muteCount: number;
}

export function createPublishedTracks(grants: PublishingGrants, maxTracks: number): PublishedTracks {
  const byCid = new Map<string, TrackInfo>();
  const findMicrophone = () =>
    [...byCid.values()].findLast(({ source }) => source === TrackSource.MICROPHONE);
  let unheard: TrackInfo[] = [];
  let muteCount = 0;

  return {
    add(request) {
      const known = byCid.get(request.cid);
      if (known) return known;
      if (!mayPublish(grants, request.source) || byCid.size >= maxTracks) return undefined;
      const track = describe(request);
      byCid.set(request.cid, track);
      unheard.push(track);
      return track;
    },
    mute(trackSid, muted) {
      const track = [...byCid.values()].find(({ sid }) => sid === trackSid);
      if (!track || track.muted === muted) return;
      track.muted = muted;
      if (muted) muteCount += 1;
    },
    takeUnheard() {
      const taken = unheard;
      unheard = [];
      return taken;
    },
    get all() {
      return [...byCid.values()];
    },
    get microphone() {
      return findMicrophone();
    },
    get microphoneState() {
      const track = findMicrophone();
      if (!track) return 'absent';
      return track.muted ? 'muted' : 'live';
    },
    get muteCount() {
      return muteCount;
    },
  };
}

function mayPublish({ canPublish, canPublishSources }: PublishingGrants, source: TrackSource): boolean {
  return canPublish && (canPublishSources?.includes(SOURCE_NAMES[source]) ?? true);
}

function describe(request: AddTrackRequest): TrackInfo {
  return new TrackInfo({
    sid: newSid('TR'),
    type: request.type,
    name: request.name.slice(0, MAX_NAME_CHARACTERS),
    muted: request.muted,
    source: request.source,
    stream: request.stream.slice(0, MAX_NAME_CHARACTERS) || 'camera',
    mimeType: request.type === TrackType.AUDIO ? 'audio/opus' : 'video/VP8',
    disableRed: true,
    audioFeatures: request.audioFeatures.slice(0, 16),
    encryption: request.encryption,
  });
}
