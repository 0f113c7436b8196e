import { realClock } from '../clock.ts';
import { readLineStats } from '../read-line-stats.ts';
import type { RoomListener } from '../room.ts';
import { watchRoomLine, type RoomLinePort } from '../room-line.ts';
import { noticeHalfOpenSocket, RELIABLE, type Room, RoomEvent } from './client.ts';

/** Tells, while it is `live`, what a visitor would notice of the way to the server. Returns how to stop. */
export function followLine(
  room: Room,
  live: () => boolean,
  listener: RoomListener,
  report: () => void,
): () => void {
  const port: RoomLinePort = {
    async look() {
      const stats = await room.engine.pcManager?.publisher.getStats();
      const takesData = room.engine.dataChannelForKind(RELIABLE)?.readyState === 'open';
      return { ...readLineStats(stats?.values() ?? []), takesData };
    },
    mend: () => void room.simulateScenario('signal-reconnect').catch(() => undefined), // signalling, then ICE, anew
    hasMedia: () => room.localParticipant.trackPublications.size > 0,
  };
  const line = watchRoomLine(port, realClock, {
    onLineThin: (isThin) => live() && listener.onLineThin(isThin),
    onLineQuality: (quality) => live() && listener.onLineQuality(quality),
    onLineLost: () => live() && listener.onLineLost(),
    onLineRestored(isNewSession) {
      if (!live()) return;
      listener.onLineRestored(isNewSession);
      report();
    },
  });
  noticeHalfOpenSocket(room);
  room
    .on(RoomEvent.SignalReconnecting, () => line.signallingIs('resuming'))
    .on(RoomEvent.Reconnected, () => {
      noticeHalfOpenSocket(room);
      line.signallingIs('connected');
    });
  // `RoomEvent.Reconnecting` also means less: that the client suspects to be offline.
  room.engine.on('restarting', () => line.signallingIs('rejoining'));
  return line.stop;
}
