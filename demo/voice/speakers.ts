import { SpeakerInfo, SpeakersChanged } from '@livekit/protocol';
import type { SignalMessage } from './signal-codec.ts';

/** Who is speaking; without a decoder the level is a guess. */
export function speakersChanged(isSpeakingBySid: Record<string, boolean>): SignalMessage {
  const speakers = Object.entries(isSpeakingBySid).map(
    ([sid, active]) => new SpeakerInfo({ sid, active, level: active ? 0.5 : 0 }),
  );
  return { case: 'speakersChanged', value: new SpeakersChanged({ speakers }) };
}
