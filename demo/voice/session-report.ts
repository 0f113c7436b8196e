import type { AgentState } from './agent-port.ts';
import type { MicrophoneReport } from './microphone-meter.ts';

/** One room as tools and tests see it; plain JSON. */
export interface SessionReport extends MicrophoneReport {
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
  resumes: number;
}
