import type { VisitorGrants } from './access-token.ts';
import type { Visitor } from './agent-port.ts';
import type { VisitorSession } from './visitor-session.ts';

/** The visitor as the agent sees them, through however many sessions they join. */
export function viewVisitor(grants: () => VisitorGrants, session: () => VisitorSession | undefined): Visitor {
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
      return session()?.tracks.microphoneState ?? 'absent';
    },
    get microphoneTrackSid() {
      return session()?.tracks.microphone?.sid;
    },
  };
}
