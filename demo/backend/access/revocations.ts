import type { Logger } from 'pino';
import type { Queryable } from '../db/db.ts';
import { traceOf } from '../http/last-resort.ts';
import { hasRooms, takeRevokedRooms, type RoomRow } from '../voice/voice-rooms.ts';

const EVERY_MS = 2_000;

/** Access that somebody had and has no more, or has used for longer than a call may be, and the rooms that it opened. */
export interface Revocation {
  genieId: string;
  grantId?: number | undefined;
  userId?: string | undefined;
  rooms: { room: string; identity: string }[];
}

export type RevocationListener = (revocation: Revocation) => void;

export interface Revocations {
  /** Answers what stops listening. A room is named until no token to join it can be left: end it each time. */
  onRevoked(listener: RevocationListener): () => void;
  /** Looks now, tells the listeners, and answers what it told them. */
  check(): Promise<Revocation[]>;
  /** Looks every other second from here on, as long as there are rooms. */
  watch(): void;
  close(): void;
}

/**
 * Finds sessions whose access has gone: a grant that was deleted or has expired, a member who was removed, a
 * Genie that was made private, switched off or deleted, a call that did not end at its limit. It looks at the data and not at who changed it, so that
 * changes of another process count as well.
 */
export function createRevocations(db: Queryable, logger: Logger, now: () => number): Revocations {
  const listeners = new Set<RevocationListener>();
  let timer: NodeJS.Timeout | undefined;

  const check = async () => {
    const revocations = grouped(await takeRevokedRooms(db, now()));
    for (const revocation of revocations) for (const listener of listeners) listener(revocation);
    return revocations;
  };
  const look = async () => {
    await check();
    if (!(await hasRooms(db, now()))) stop();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    onRevoked(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    check,
    watch() {
      timer ??= setInterval(() => {
        look().catch((cause: unknown) => logger.error(traceOf(cause), 'could not look for revoked access'));
      }, EVERY_MS).unref();
    },
    close: stop,
  };
}

function grouped(rows: RoomRow[]): Revocation[] {
  const groups = Map.groupBy(rows, ({ agent_id, grant_id, user_id }) => [agent_id, grant_id, user_id].join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { agent_id, grant_id, user_id } = first;
    const rooms = group.map(({ room, identity }) => ({ room, identity }));
    return { genieId: agent_id, grantId: grant_id ?? undefined, userId: user_id ?? undefined, rooms };
  });
}
