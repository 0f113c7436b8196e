import type { ReadonlySignal } from '@preact/signals-core';
import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { Caption } from '../transcript/transcript.ts';
import type { CallLimits } from './call-limits.ts';
import type { SoundPorts } from './call-sound.ts';
import type { ClientTools } from './client-tools/client-tools.ts';
import type { WayBack } from './earlier-call.ts';
import type { Line } from './fetch-line.ts';
import type { LineTrouble } from './line-trouble.ts';
import type { RatingWay } from './rating.ts';
import type { OpenRoom } from './room.ts';
import type { EndReason } from './session-end.ts';
import type { SessionEvent } from './session-state.ts';
import type { Sound } from './sound.ts';

/** The world of a call; what a test replaces. */
export interface CallPorts extends SoundPorts {
  /** A room of its own for every call. */
  fetchLine(signal: AbortSignal): Promise<Line>;
  /** Loads LiveKit's client. */
  loadEngine(): Promise<{ openRoom: OpenRoom }>;
  /** What the agent may do on the page. */
  tools: ClientTools;
  /** What the page says of its visitor from now on, where that changes in a call. */
  attributes?: ReadonlySignal<Readonly<Record<string, string>>>;
  /** It is live; asked afterwards, the function says how it may be rated. */
  onRatingWay?(ratingWay: () => RatingWay | undefined): void;
  /** The call may go on on the visitor's next page. */
  isKept?(details: ConnectionDetails): boolean;
}

/** Whom a call tells what happens. A room has last words of its own: whoever closes a call stops listening to it. */
export interface CallListener {
  dispatch(event: SessionEvent): void;
  onCaption(caption: Caption): void;
  onFirstAudio(): void;
  onOutputBlocked(isBlocked: boolean): void;
  /** Over, after it was live. */
  onEnd(reason: EndReason): void;
  /** Over, before it was live. */
  onFail(cause: unknown): void;
}

export interface Call {
  /** Microphone, speaker and what is wrong with them. */
  sound: Sound;
  /** What a visitor should know of the line while media flows; undefined: nothing. */
  lineTrouble: ReadonlySignal<LineTrouble | undefined>;
  limits: CallLimits;
  /** What leads back into its room; undefined: nothing does. */
  wayBack: ReadonlySignal<WayBack | undefined>;
  /** The visitor is there, whatever the agent thinks. */
  stay(): void;
  /** Sends a typed line; one that the network loses goes out again when the line is back. */
  send(line: string): void;
  /** The visitor would rather wait for a lost line than choose. */
  waitForLine(): void;
  /** The visitor does not wait: it is over for want of a line. */
  giveUpLine(): void;
  setMuted(muted: boolean): void;
  startAudio(): void;
  /** Goes without a goodbye: the visitor takes the call up elsewhere. Synchronous, as `close`. */
  handOver(): void;
  /** Ends it in every phase. Synchronous: the microphone is off when this returns. */
  close(): void;
}
