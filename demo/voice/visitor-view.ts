import type { VisitorGrants } from './access-token.ts';
import type { Visitor } from './agent-port.ts';
import type { VisitorSession } from './visitor-session.ts';

/** The visitor as the agent sees them, through however many sessions they join. */
export function viewVisitor(grants: () => VisitorGrants, session: () => VisitorSession | undefined): Visitor {
  const microphone = () => session()?.tracks.microphone;
  return {
    get identity() {
      return grants().identity;
    },
    get name() {
      return grants().name;
    },
    get attributes() {
      return grants().attributes;
    },
    get microphone() {
      const track = microphone();
      if (!track) return 'absent';
      return track.muted ? 'muted' : 'live';
    },
    get microphoneTrackSid() {
      return microphone()?.sid;
    },
  };
}
