import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { Rating, RatingWay } from './rating.ts';
import type { Room } from './room.ts';

/** Somewhere in the room's name. */
const CONVERSATION_ID = /conv_[a-zA-Z0-9]+/;

/** ElevenLabs takes a rating at the conversation's own address. */
export function elevenLabsRating(
  { feedback_url: conversations = '' }: ConnectionDetails,
  { name }: Pick<Room, 'name'>,
): RatingWay | undefined {
  const [conversationId] = CONVERSATION_ID.exec(name) ?? [];
  if (conversationId === undefined) return undefined;
  return { url: `${conversations}${conversationId}/feedback`, bodyOf };
}

function bodyOf({ stars, comment }: Rating) {
  return { rating: stars, ...(comment && { comment }) };
}
