import type { Background } from '../background.ts';
import type { Queryable } from '../db/db.ts';
import { iso } from '../db/iso.ts';

/** What whoever serves voice rooms tells of them; budgets and coming back are counted by it. */
export interface RoomLife {
  /** The server of all rooms has begun: what an earlier one could not tell the end of is over. */
  began(): void;
  /** The visitor is in the room: for the first time, or again, and be it after its end, by a token that still holds. */
  joined(room: string): void;
  /** Their connection has gone; they may come back. */
  left(room: string): void;
  ended(room: string): void;
}

const AGAIN_MS = 1_000;
const MOST_TRIES = 60;

/** Writes it down, one thing after the other; nobody waits for it. */
export function createRoomLife(db: Queryable, background: Background, now: () => number): RoomLife {
  let last: Promise<unknown> = Promise.resolve();
  const note = (sql: string, ...rooms: string[]) => {
    const params = [iso(now()), ...rooms];
    const write = () => insist(() => db.query(`UPDATE voice_rooms SET ${sql}`, params));
    const written = (last = last.then(write, write));
    background.start(async () => void (await written));
  };
  return {
    began: () => note('ended_at = COALESCE(left_at, $1) WHERE ended_at IS NULL'),
    joined: (room) =>
      note('joined_at = COALESCE(joined_at, $1), left_at = NULL, ended_at = NULL WHERE room = $2', room),
    left: (room) => note('left_at = $1 WHERE room = $2 AND ended_at IS NULL', room),
    ended: (room) => note('ended_at = $1 WHERE room = $2 AND ended_at IS NULL', room),
  };
}

/** A database that is away for a moment must not cost a Genie a line, and minutes, up to the limit of the call. */
async function insist(write: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return void (await write());
    } catch (cause) {
      if (tries === MOST_TRIES) throw cause;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
}
