import type { Clock } from './clock.ts';
import { GOOD_LINE, nextLineQuality, type PacketCounts } from './line-quality.ts';
import { NO_SILENCE, nextSilence } from './silence.ts';
import type { RoomListener } from './room.ts';

/** What a room's own client knows of its way to the server. */
export type Signalling = 'connected' | 'resuming' | 'rejoining';

/** A look at the connection, as the browser counts it. */
export interface LineLook extends PacketCounts {
  /** Everything that has ever arrived, checks of the connection included. */
  arrived: number | undefined;
  /** What is sent now can be received. */
  takesData: boolean;
}

export interface RoomLinePort {
  look(): Promise<LineLook>;
  /** Looks for another way to the same session. */
  mend(): void;
  /** Something arrives at least once a second: media, or reports about ours. */
  hasMedia(): boolean;
}

export interface RoomLine {
  signallingIs(signalling: Signalling): void;
  stop(): void;
}

const LOOK_MS = 400;
const SILENT_AFTER_MS = 2_000;
/** Without media there are the connection's own checks, one in 2.5 s. */
const SILENT_WITHOUT_MEDIA_AFTER_MS = 5_500;
/** A short gap heals by itself. */
const MEND_AFTER_MS = 800;
const MEND_AGAIN_AFTER_MS = 6_000;

type Telling = Pick<RoomListener, 'onLineThin' | 'onLineLost' | 'onLineRestored' | 'onLineQuality'>;

/**
 * Tells what a visitor would notice. The client's own word is not enough: it takes half a minute to see that media
 * has stopped, and says that it is back before anything can be sent.
 */
export function watchRoomLine(port: RoomLinePort, clock: Clock, listener: Telling): RoomLine {
  let signalling: Signalling = 'connected';
  let silence = NO_SILENCE;
  let quality = GOOD_LINE;
  let takesData = true;
  let told: 'whole' | 'thin' | 'lost' = 'whole';
  let hasRejoined = false;
  let mendAtSilenceMs = 0;
  let lookedAtMs = clock.now();
  let isLooking = false;
  let isStopped = false;

  const silentAfterMs = () => (port.hasMedia() ? SILENT_AFTER_MS : SILENT_WITHOUT_MEDIA_AFTER_MS);
  const isSilent = () => silence.forMs >= silentAfterMs();
  const tell = () => {
    const isGone = signalling === 'rejoining' || isSilent();
    // What is lost is whole again when the next thing said arrives; a thin line never took data away.
    const isBack = signalling === 'connected' && takesData && silence.forMs < LOOK_MS;
    const next =
      isGone || (told === 'lost' && !isBack) ? 'lost' : signalling === 'resuming' ? 'thin' : 'whole';
    if (next === told) return;
    const before = told;
    told = next;
    if (before === 'thin') listener.onLineThin(false);
    if (before === 'lost') {
      listener.onLineRestored(hasRejoined);
      hasRejoined = false;
    }
    if (next === 'thin') listener.onLineThin(true);
    if (next === 'lost') listener.onLineLost();
  };
  const mendIfSilent = () => {
    if (silence.forMs === 0) mendAtSilenceMs = silentAfterMs() + MEND_AFTER_MS;
    if (silence.forMs < mendAtSilenceMs || signalling !== 'connected') return;
    mendAtSilenceMs = silence.forMs + MEND_AGAIN_AFTER_MS;
    port.mend();
  };
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const seen = await port.look();
      if (isStopped) return;
      const atMs = clock.now();
      // A connection that was closed counts no more: that is no browser that never counts.
      const arrived = seen.arrived ?? (seen.takesData ? undefined : 0);
      silence = nextSilence(silence, arrived, atMs - lookedAtMs);
      lookedAtMs = atMs;
      takesData = seen.takesData;
      const before = quality.quality;
      quality = nextLineQuality(quality, seen);
      if (quality.quality !== before) listener.onLineQuality(quality.quality);
      tell();
      mendIfSilent();
    } catch {
      // the connection is being replaced: the next look will see
    } finally {
      isLooking = false;
    }
  };
  const stopLooking = clock.every(LOOK_MS, () => void look());

  return {
    signallingIs(next) {
      signalling = next;
      if (next === 'rejoining') hasRejoined = true;
      if (next === 'rejoining') takesData = false; // until a look at the new connection
      tell();
    },
    stop() {
      isStopped = true;
      stopLooking();
    },
  };
}
