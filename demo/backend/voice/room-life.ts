import type { Background } from '../background.ts';
import type { Queryable } from '../db/db.ts';
import { iso } from '../db/iso.ts';

/** What whoever serves voice rooms tells of them; budgets and coming back are counted by it. */
export interface RoomLife {
  /** The visitor is in the room: for the first time, or again. */
  joined(room: string): void;
  /** Their connection has gone; they may come back. */
  left(room: string): void;
  ended(room: string): void;
}

/** Writes it down, one thing after the other; nobody waits for it. */
export function createRoomLife(db: Queryable, background: Background, now: () => number): RoomLife {
  let last: Promise<unknown> = Promise.resolve();
  const note = (sql: string, room: string) => {
    const at = iso(now());
    const write = () => db.query(`${sql} WHERE room = $1 AND ended_at IS NULL`, [room, at]);
    const written = (last = last.then(write, write));
    background.start(async () => void (await written));
  };
  return {
    joined: (room) =>
      note('UPDATE voice_rooms SET joined_at = COALESCE(joined_at, $2), left_at = NULL', room),
    left: (room) => note('UPDATE voice_rooms SET left_at = $2', room),
    ended: (room) => note('UPDATE voice_rooms SET ended_at = $2', room),
  };
}
