import type { LineLook } from './room-line.ts';

/** Browsers differ in which of them they have. */
const ARRIVED = ['bytesReceived', 'responsesReceived', 'requestsReceived', 'packetsReceived'];

/** Sums up what a connection has counted. */
export function readLineStats(stats: Iterable<unknown>): Omit<LineLook, 'takesData'> {
  let arrived: number | undefined;
  let received = 0;
  let lost = 0;
  let sent = 0;
  let remoteLossShare = 0;
  for (const report of stats) {
    if (typeof report !== 'object' || report === null) continue;
    const fields = new Map<string, unknown>(Object.entries(report));
    const count = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    const type = fields.get('type');
    if (type === 'candidate-pair' || type === 'transport')
      for (const name of ARRIVED) if (fields.has(name)) arrived = (arrived ?? 0) + count(name);
    if (type === 'inbound-rtp') {
      received += count('packetsReceived');
      lost += count('packetsLost');
    }
    if (type === 'outbound-rtp') sent += count('packetsSent');
    if (type === 'remote-inbound-rtp') remoteLossShare = Math.max(remoteLossShare, count('fractionLost'));
  }
  return { arrived, received, lost, sent, remoteLossShare };
}
