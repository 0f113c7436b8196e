import type { ReadonlySignal } from '@preact/signals-core';
import type { Room } from './room.ts';

/** Tells the room what changes from now on, until `signal` aborts; what was so before came with the token. */
export function followAttributes(
  attributes: ReadonlySignal<Readonly<Record<string, string>>>,
  room: Pick<Room, 'setAttributes'>,
  signal: AbortSignal,
): void {
  const before = attributes.peek();
  const stop = attributes.subscribe((now) => {
    if (now !== before) room.setAttributes(now);
  });
  signal.addEventListener('abort', stop, { once: true });
}
