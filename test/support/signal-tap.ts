/** The test sits between a page and its voice server, and says what the server would not. */
import { ParticipantInfo_State, SignalResponse, type ParticipantInfo } from '@livekit/protocol';
import type { Page, WebSocketRoute } from 'playwright';

type Message = SignalResponse['message'];

export interface SignalTap {
  /** Who else is in the room, as its server told at the door. */
  others(): readonly ParticipantInfo[];
  tell(message: Message): void;
}

/**
 * Call before the page connects. What the server says goes through `change`: another message in its place, or the same
 * one.
 */
export async function tapSignal(
  page: Page,
  change: (message: Message) => Message = (message) => message,
): Promise<SignalTap> {
  let line: WebSocketRoute | undefined;
  let others: readonly ParticipantInfo[] = [];
  const tell = (message: Message) => line?.send(Buffer.from(new SignalResponse({ message }).toBinary()));
  await page.routeWebSocket(/\/rtc/, (socket) => {
    line = socket;
    socket.connectToServer().onMessage((data) => {
      const { message } = SignalResponse.fromBinary(Buffer.from(data));
      if (message.case === 'join') others = message.value.otherParticipants;
      tell(change(message));
    });
  });
  return { others: () => others, tell };
}

/** Somebody like `other`, under another name. */
export function another(other: ParticipantInfo, name: string, version = 1_000): ParticipantInfo {
  const copy = other.clone();
  return Object.assign(copy, { sid: `PA_${name}`, identity: name, version, tracks: [] });
}

/** They leave. */
export function gone(other: ParticipantInfo): ParticipantInfo {
  return Object.assign(other.clone(), {
    state: ParticipantInfo_State.DISCONNECTED,
    version: other.version + 1_000,
  });
}
