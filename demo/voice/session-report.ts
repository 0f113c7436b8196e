import type { AgentState } from './agent-port.ts';
import type { MicrophoneReport } from './microphone-meter.ts';
import type { VisitorSession } from './visitor-session.ts';

/** One conversation as tools and tests see it, whoever serves its room; plain JSON. */
export interface CallReport extends MicrophoneReport {
  room: string;
  identity: string;
  /** Changes when the visitor joins anew, not when a lost connection resumes. */
  participantSid: string;
  /** `waiting`: for the visitor's socket, or for a new join. */
  status: 'joining' | 'live' | 'waiting';
  agentState: AgentState | 'absent';
  microphone: 'absent' | 'live' | 'muted';
  mutes: number;
  joins: number;
}

/** What only the server of the room can tell besides. */
export interface SessionReport extends CallReport {
  resumes: number;
}

export interface ReportedRoom {
  name: string;
  identity: string;
  joins: number;
  agentState: SessionReport['agentState'];
  session: VisitorSession | undefined;
}

export function reportSession({ name, identity, joins, agentState, session }: ReportedRoom): SessionReport {
  return {
    room: name,
    identity,
    participantSid: session?.sid ?? '',
    status: statusOf(session),
    agentState,
    microphone: session?.tracks.microphoneState ?? 'absent',
    mutes: session?.tracks.muteCount ?? 0,
    joins,
    resumes: session?.resumeCount ?? 0,
    ...(session?.heard() ?? { micPackets: 0, micPeakDbov: -127, speeches: 0, speechMs: 0 }),
  };
}

function statusOf(session: VisitorSession | undefined): SessionReport['status'] {
  if (!session?.hasSocket) return 'waiting';
  return session.isReady ? 'live' : 'joining';
}
