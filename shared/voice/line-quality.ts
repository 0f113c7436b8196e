/** What the browser has counted so far of a call's packets; lost ones of both directions. */
export interface PacketCounts {
  received: number;
  lost: number;
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

export function nextLineQuality(before: LineQuality, counts: PacketCounts): LineQuality {
  const { counts: old } = before;
  const received = counts.received - (old?.received ?? counts.received);
  const lost = counts.lost - (old?.lost ?? counts.lost);
  const due = received + lost;
  const localShare = received > 0 && lost > 0 ? lost / due : 0; // nothing received is silence, not loss
  const share = Math.min(1, Math.max(localShare, counts.remoteLossShare, 0));
  const lossShare = before.lossShare + WEIGHT * (share - before.lossShare);
  const limit = before.quality === 'good' ? POOR_FROM : GOOD_BELOW;
  return { quality: lossShare >= limit ? 'poor' : 'good', counts, lossShare };
}
