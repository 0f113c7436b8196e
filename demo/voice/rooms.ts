import type { VisitorGrants } from './access-token.ts';
import type { Room } from './room.ts';
import type { Refusal } from './upgrade-refusal.ts';

/** The rooms that are open, by name: who may enter which. */
export interface Rooms {
  /** Undefined: come in. */
  refusalFor(grants: VisitorGrants): Refusal | undefined;
  /** The visitor's room; `open` makes it when there is none yet. */
  enter(grants: VisitorGrants, open: (onClosed: () => void) => Room): Room;
  find(name: string): Room | undefined;
  readonly all: Room[];
}

export function createRooms(maxRooms: number): Rooms {
  const byName = new Map<string, Room>();
  return {
    refusalFor({ room: name, identity }) {
      const room = byName.get(name);
      if (room) return room.identity === identity ? undefined : { status: 403, text: 'the room is full' };
      if (byName.size < maxRooms) return undefined;
      return { status: 503, text: 'too many sessions, try again later' };
    },
    enter({ room: name }, open) {
      const existing = byName.get(name);
      if (existing) return existing;
      const room = open(() => byName.delete(name));
      byName.set(name, room);
      return room;
    },
    find: (name) => byName.get(name),
    get all() {
      return [...byName.values()];
    },
  };
}
