import type { ConnectionSource } from './connection-source.ts';
import type { EarlierCall } from './earlier-call.ts';
import type { SessionInput } from './session-state.ts';

/** A source that also says what the visitor wants: to type, or the room of an earlier call. */
export function wanting(
  source: ConnectionSource,
  input: SessionInput,
  earlier?: EarlierCall,
): ConnectionSource {
  return {
    ...source,
    current() {
      const way = source.current();
      if (way.kind !== 'token-endpoint') return way;
      const request = {
        ...way.request,
        ...(input === 'text' && { input }),
        ...(earlier && { resume: { room: earlier.room, code: earlier.code } }),
      };
      return { ...way, request };
    },
  };
}
