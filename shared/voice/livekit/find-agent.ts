import type { RoomAgent, RoomOptions, RoomParticipant } from '../room.ts';
import { ParticipantKind, type RemoteParticipant, type Room } from './client.ts';

const AGENT_STATE = 'lk.agent.state';

/** Who is talked with where there are several: the first who came, of those who say what they do. */
export function findAgent(room: Room, { isAgent }: RoomOptions): RoomAgent | undefined {
  const agents = [...room.remoteParticipants.values()].filter((other) => isAgent(describe(other)));
  const agent = agents.find(({ attributes }) => attributes[AGENT_STATE] !== undefined) ?? agents[0];
  if (!agent) return undefined;
  const { identity, attributes, isSpeaking } = agent;
  return {
    identity,
    state: attributes[AGENT_STATE],
    isSpeaking,
    endReason: attributes['genie.end_reason'],
    leavesInS: readLeavesIn(attributes['genie.leaves_in']),
  };
}

function describe({ identity, kind, attributes }: RemoteParticipant): RoomParticipant {
  const isOfAgentKind = kind === ParticipantKind.AGENT && attributes['lk.publish_on_behalf'] === undefined;
  return { identity, isOfAgentKind };
}

/** Seconds; an hour at most, for whatever is longer is nothing to warn of. */
function readLeavesIn(told = ''): number | undefined {
  const seconds = Number(told);
  return seconds > 0 && seconds <= 3_600 ? seconds : undefined;
}
