/** What the browser has counted so far of a call's packets; lost ones of both directions. */
export interface PacketCounts {
  received: number;
  lost: number;
  sent: number;
  /** 0 to 1; what the other side says of ours. */
  remoteLossShare: number;
}

export interface LineQuality {
  quality: 'good' | 'poor';
  counts: PacketCounts | undefined;
  /** A moving average of the share that is lost, 0 to 1. */
  lossShare: number;
}

export const GOOD_LINE: LineQuality = { quality: 'good', counts: undefined, lossShare: 0 };

/** Speech suffers from here on; Opus hides less than that. */
const POOR_FROM = 0.11;
const GOOD_BELOW = 0.05;
/** Of the newest look, of which there are two or three a second: a fifth lost shows within four seconds. */
const WEIGHT = 0.1;
/** Of speech, in one look. Of a silence there are few packets, and one that is lost is nothing to tell of. */
const PACKETS_OF_SPEECH = 20;

export function nextLineQuality(before: LineQuality, counts: PacketCounts): LineQuality {
  const { counts: old } = before;
  const since = (name: 'received' | 'lost' | 'sent') => Math.max(0, counts[name] - (old ?? counts)[name]);
  const received = since('received');
  const lost = received > 0 ? since('lost') : 0; // nothing received is silence, not loss
  const localShare = lost / Math.max(received + lost, PACKETS_OF_SPEECH);
  const remoteShare = counts.remoteLossShare * Math.min(1, since('sent') / PACKETS_OF_SPEECH);
  const share = Math.min(1, Math.max(localShare, remoteShare));
  const lossShare = before.lossShare + WEIGHT * (share - before.lossShare);
  const limit = before.quality === 'good' ? POOR_FROM : GOOD_BELOW;
  return { quality: lossShare >= limit ? 'poor' : 'good', counts, lossShare };
}
