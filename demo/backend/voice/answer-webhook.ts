import type { ApiContext } from '../http/api-env.ts';
import { answerJson } from '../http/envelope.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { isVisitor, type VoiceConfig } from './mint-room-token.ts';
import { readWebhook, type RoomEvent } from './read-webhook.ts';
import type { RoomLife } from './room-life.ts';

/**
 * `POST /voice/webhook`: what a LiveKit server tells of its rooms, where workers of its own talk in them and none of
 * our agents could. Answers 200 also to events that are none of ours.
 */
export function answerWebhook({ roomLife, now }: Services, voice: VoiceConfig) {
  const follow = followRooms(roomLife);
  return async (c: ApiContext): Promise<Response> => {
    c.set('route', 'voice/webhook');
    if (c.req.method !== 'POST') throw new Refusal(404, 'NOT_FOUND', 'Only POST is served here');
    const event = await readWebhook(c.req.raw, voice, now());
    if (!event) throw new Refusal(401, 'INVALID_TOKEN', 'Only the LiveKit server may tell of its rooms');
    follow(event);
    return answerJson(c, { success: true }, 200);
  };
}

/** A visitor who joins anew is told to have left too, by the session before; that may come late. */
function followRooms(life: RoomLife): (event: RoomEvent) => void {
  const sessions = new Map<string, string>();
  return ({ event, room, participant }) => {
    if (!room) return;
    const { name } = room;
    if (event === 'room_finished') {
      sessions.delete(name);
      life.ended(name);
    }
    if (!participant || !isVisitor(participant.identity)) return;
    if (event === 'participant_joined') {
      sessions.set(name, participant.sid);
      life.joined(name);
    }
    const hasLeft = event === 'participant_left' || event === 'participant_connection_aborted';
    if (hasLeft && sessions.get(name) === participant.sid) life.left(name);
  };
}
