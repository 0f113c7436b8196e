import type { TextStream } from '../../voice/agent-port.ts';
import type { AgentRoom } from './agent-room.ts';

export interface RoomText {
  openTextStream(topic: string, attributes: Record<string, string>, asIdentity?: string): TextStream;
  sendData(payload: Uint8Array): void;
  /** Resolves when all that was written so far has been sent, or the room is over. */
  flushed(): Promise<void>;
}

/**
 * An agent's text streams and data messages, for a script that does not wait: everything goes out one after the other, so that
 * no answer overtakes the question. LiveKit's SDK for Node sends no trailer attributes: the end says "final".
 */
export function createRoomText(room: Pick<AgentRoom, 'openTextStream' | 'sendData'>): RoomText {
  let last: Promise<void> = Promise.resolve();
  const next = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task);
    last = settled(done);
    return done;
  };
  return {
    openTextStream(topic, attributes, asIdentity) {
      const opened = next(() => room.openTextStream(topic, attributes, asIdentity));
      opened.catch(() => {});
      const later = (task: () => Promise<void>) => void next(task).catch(() => {});
      return {
        write: (text) => later(async () => (await opened).write(text)),
        close: () => later(async () => (await opened).close()),
      };
    },
    sendData: (payload) => void next(() => room.sendData(payload)).catch(() => {}),
    flushed: () => last,
  };
}

/** Never rejects: what cannot be sent because the room is over would not be read there either. */
async function settled(task: Promise<unknown>): Promise<void> {
  await task.catch(() => {});
}
