/** The few things about SDP that LiveKit's clients and werift do not agree on by themselves. */

/**
 * Takes the candidates out of an offer. Browsers hide their addresses behind `.local` names, which
 * werift would look up in the network; it learns the browser's address from the first packet instead.
 */
export function withoutCandidates(sdp: string): string {
  return sdp.replace(/^a=(candidate:|end-of-candidates).*\r?\n/gm, '');
}

/**
 * Names the media streams: livekit-client finds participant and track of a media section in its
 * stream id, `PA_…|TR_…`. werift invents its own, and has no way to choose them in an answer.
 */
export function withStreamIds(sdp: string, streamIdByMid: ReadonlyMap<string, StreamId>): string {
  const [session = '', ...sections] = sdp.split(/(?=^m=)/m);
  return [session, ...sections.map((section) => nameStream(section, streamIdByMid))].join('');
}

export interface StreamId {
  participantSid: string;
  trackSid: string;
}

/** Changes with every ICE restart. */
export function iceUfragOf(sdp: string): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1];
}

function nameStream(section: string, streamIdByMid: ReadonlyMap<string, StreamId>): string {
  const bare = section.replace(/^a=(msid:|ssrc:\d+ msid:).*\r?\n/gm, '');
  const streamId = streamIdByMid.get(/^a=mid:(\S+)/m.exec(section)?.[1] ?? '');
  if (!streamId || !/^a=send(only|recv)/m.test(bare)) return bare;
  const { participantSid, trackSid } = streamId;
  return bare.replace(/^(a=mid:.*\r?\n)/m, `$1a=msid:${participantSid}|${trackSid} ${trackSid}\r\n`);
}
