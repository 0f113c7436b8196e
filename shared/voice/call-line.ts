import type { Clock } from './clock.ts';
import { GIVEN_UP, nextLineLoss, WHOLE, type LineLossEvent } from './line-loss.ts';

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

interface SentLine {
  line: string;
  atMs: number;
  /** It has failed, or is taken for lost: it goes out again. */
  isHeld?: true;
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
  let unproven: SentLine[] = [];
  let stopClock: (() => void) | undefined;

  const transmit = (line: string) => {
    const sent: SentLine = { line, atMs: clock.now() };
    unproven.push(sent);
    sendText(line).catch(() => {
      if (sent.isHeld) return;
      sent.isHeld = true;
      held.push(line);
      if (loss.status === 'whole') tickOn(); // it may not have been open yet
    });
  };
  const sendHeld = () => {
    stopClock?.();
    stopClock = undefined;
    for (const line of held.splice(0)) transmit(line);
  };
  const tickOn = () => {
    stopClock ??= clock.every(TICK_MS, () => {
      if (loss.status === 'whole') sendHeld();
      else note({ type: 'time-passed', atMs: clock.now() });
    });
  };
  const note = (event: LineLossEvent) => {
    const before = loss;
    loss = nextLineLoss(before, event);
    if (loss === before) return;
    if (loss.status === 'whole') listener.onRestored();
    else if (loss.status === 'given-up') {
      stopClock?.();
      listener.onGivenUp();
    } else if (before.status === 'lost') listener.onChoice(loss.choice === 'open');
    else {
      tickOn();
      listener.onLost();
    }
  };
  const look = () => {
    if (!isRoomThere || !isAgentReady) return;
    sendHeld();
    note({ type: 'restored' });
  };

  return {
    send(line) {
      if (loss.status === 'whole' && !held[0]) transmit(line);
      else held.push(line);
    },
    lost() {
      isRoomThere = false;
      const nowMs = clock.now();
      unproven = unproven.filter(({ atMs }) => nowMs - atMs < UNPROVEN_MS);
      note({ type: 'lost', atMs: nowMs });
    },
    restored(isNewSession) {
      isRoomThere = true;
      if (isNewSession) {
        isAgentReady = false; // until it is seen in this one
        const again = unproven.splice(0).filter(({ isHeld }) => !isHeld);
        for (const sent of again) sent.isHeld = true;
        held = [...again.map(({ line }) => line), ...held];
      }
      look();
    },
    agentIsReady() {
      isAgentReady = true;
      look();
    },
    wait: () => note({ type: 'declined' }),
    close() {
      stopClock?.();
      loss = GIVEN_UP; // what fails from now on is not tried again
    },
  };
}
