import type { Clock } from './clock.ts';
import { nextLineLoss, WHOLE, type LineLossEvent } from './line-loss.ts';

const TICK_MS = 500;
/** What was sent so shortly before a loss may have gone with it. */
const UNPROVEN_MS = 4_000;

export interface CallLineListener {
  onLost(): void;
  /** Both sides are there again; lines that were held have been sent. */
  onRestored(): void;
  onChoice(canChoose: boolean): void;
  onGivenUp(): void;
}

/** The line between a visitor and an agent that has been on it once, and what is typed while it is gone. */
export interface CallLine {
  /** Sends now, or as soon as the line is whole again. */
  send(line: string): void;
  lost(): void;
  /** The room is reached again, as the same session of it or, after a whole new way in, as another one. */
  restored(isNewSession: boolean): void;
  /** The agent is in the room and takes words. */
  agentIsReady(): void;
  /** The visitor would rather wait than choose. */
  wait(): void;
  close(): void;
}

/**
 * The room's word that it is there again is not enough: after a server's restart the agent comes back later than
 * the visitor, and what is sent until then is lost. So the line is whole when both are there. A new session of the
 * room also loses what was still on its way: that is sent again.
 */
export function openCallLine(
  sendText: (line: string) => Promise<void>,
  clock: Clock,
  listener: CallLineListener,
): CallLine {
  let loss = WHOLE;
  let isRoomThere = true;
  let isAgentReady = true;
  let held: string[] = [];
  let unproven: { line: string; atMs: number }[] = [];
  let stopClock: (() => void) | undefined;

  const transmit = (line: string) => {
    const sent = { line, atMs: clock.now() };
    unproven = [...unproven.filter(({ atMs }) => sent.atMs - atMs < UNPROVEN_MS), sent];
    sendText(line).catch(() => {
      if (!unproven.includes(sent)) return; // it is held already
      unproven = unproven.filter((other) => other !== sent);
      held.push(line);
    });
  };
  const note = (event: LineLossEvent) => {
    const before = loss;
    loss = nextLineLoss(before, event);
    if (loss === before) return;
    if (loss.status === 'lost' && before.status === 'whole') {
      stopClock = clock.every(TICK_MS, () => note({ type: 'time-passed', atMs: clock.now() }));
      return listener.onLost();
    }
    if (loss.status === 'lost') return listener.onChoice(loss.choice === 'open');
    stopClock?.();
    if (loss.status === 'given-up') return listener.onGivenUp();
    for (const line of held.splice(0)) transmit(line);
    listener.onRestored();
  };
  const look = () => {
    if (isRoomThere && isAgentReady) note({ type: 'restored' });
  };

  return {
    send(line) {
      if (loss.status === 'whole') transmit(line);
      else held.push(line);
    },
    lost() {
      isRoomThere = false;
      const atMs = clock.now();
      unproven = unproven.filter((sent) => atMs - sent.atMs < UNPROVEN_MS);
      note({ type: 'lost', atMs });
    },
    restored(isNewSession) {
      isRoomThere = true;
      if (isNewSession) {
        isAgentReady = false; // until it is seen in this one
        held = [...unproven.splice(0).map(({ line }) => line), ...held];
      }
      look();
    },
    agentIsReady() {
      isAgentReady = true;
      look();
    },
    wait: () => note({ type: 'declined' }),
    close: () => stopClock?.(),
  };
}
