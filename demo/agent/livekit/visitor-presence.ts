import type { Visitor } from '../../voice/agent-port.ts';
import type { CallReport } from '../../voice/session-report.ts';
import type { RoomMicrophone, RoomVisitor } from './agent-room.ts';

/** The visitor as the room tells of them, through however many times they join. */
export interface VisitorPresence {
  readonly view: Visitor;
  /** They are in the room now. */
  readonly isHere: boolean;
  /** They have been in it at least once. */
  readonly hasCome: boolean;
  readonly facts: Pick<CallReport, 'identity' | 'participantSid' | 'microphone' | 'mutes' | 'joins'>;
  came(visitor: RoomVisitor): void;
  left(): void;
  setMicrophone(microphone: RoomMicrophone | undefined): void;
}

const NOBODY: RoomVisitor = { identity: '', sid: '', name: '', attributes: {} };

export function createVisitorPresence(): VisitorPresence {
  let visitor = NOBODY;
  let microphone: RoomMicrophone | undefined;
  let isHere = false;
  let joins = 0;
  let mutes = 0;

  const view: Visitor = {
    get identity() {
      return visitor.identity;
    },
    get name() {
      return visitor.name;
    },
    get attributes() {
      return visitor.attributes;
    },
    get microphone() {
      if (!microphone) return 'absent';
      return microphone.isMuted ? 'muted' : 'live';
    },
    get microphoneTrackSid() {
      return microphone?.sid;
    },
  };
  return {
    view,
    get isHere() {
      return isHere;
    },
    get hasCome() {
      return joins > 0;
    },
    get facts() {
      const { identity, sid: participantSid } = visitor;
      return { identity, participantSid, microphone: view.microphone, mutes, joins };
    },
    came(next) {
      visitor = next;
      isHere = true;
      joins += 1;
    },
    left() {
      isHere = false;
      microphone = undefined;
    },
    setMicrophone(next) {
      if (next?.isMuted && !microphone?.isMuted) mutes += 1;
      microphone = next;
    },
  };
}
