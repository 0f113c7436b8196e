import type { AgentActivity } from './session-state.ts';

/** What tells of an ElevenLabs agent's doing: it says nothing of it itself. */
export type AgentSign =
  /** Its voice is heard, or no longer. */
  | 'heard'
  | 'quiet'
  /** The visitor has said or typed something; it is the agent's turn. */
  | 'asked'
  /** It uses a tool. */
  | 'busy'
  /** Its answer is there, and its voice follows if it has one. */
  | 'answered'
  | 'interrupted';

/** What the agent is doing after `sign`. */
export function nextAgentActivity(activity: AgentActivity, sign: AgentSign): AgentActivity {
  switch (sign) {
    case 'heard':
      return 'speaking';
    case 'quiet':
      return activity === 'speaking' ? 'listening' : activity;
    case 'asked':
    case 'busy':
      return activity === 'speaking' ? activity : 'thinking';
    case 'answered':
      return activity === 'thinking' ? 'listening' : activity;
    case 'interrupted':
      return 'listening';
    default:
      return sign satisfies never;
  }
}
