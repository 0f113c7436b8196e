import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { tabStorage } from '../../../shared/storage/safe-storage.ts';
import type { Call } from '../../../shared/voice/call-ports.ts';
import { NOTE_KEY } from '../../../shared/voice/call-note-key.ts';
import { readNote, writeNote, type CallNote } from '../../../shared/voice/call-note.ts';
import type { EndReason } from '../../../shared/voice/session-end.ts';
import type { EarlierCall } from '../../../shared/voice/earlier-call.ts';
import {
  beganAt,
  isInCall,
  isRunning,
  type SessionInput,
  type SessionState,
} from '../../../shared/voice/session-state.ts';
import { browserTabs } from '../../../shared/voice/tabs/tab-port.ts';
import { shareCall, type SharedCall } from '../../../shared/voice/tabs/shared-call.ts';
import { fromWallClock, toWallClock } from './wall-clock.ts';

/** Longer than any room waits for its visitor: an older note leads nowhere. */
const STALE_MS = 60_000;
const END_ON_LEAVE_KEY = 'genie.end-on-leave';

/** A panel's conversation, as far as a call of it can be kept. */
export interface KeptConversation {
  state: ReadonlySignal<SessionState>;
  call: ReadonlySignal<Call | undefined>;
  turns: ReadonlySignal<readonly TranscriptTurn[]>;
  /** Goes on with an earlier call. */
  goOn(input: SessionInput, earlier: EarlierCall, turns: readonly TranscriptTurn[]): void;
  end(reason: EndReason): void;
}

export interface KeeperPorts {
  slug: string;
  api: string;
  conversation: KeptConversation;
  /** The site wants calls to go on from page to page, and the Genie can be opened there. */
  mayKeep(): boolean;
}

/** Takes a call along: to the next page of the site in this tab, and from tab to tab. */
export interface CallKeeper {
  tabs: SharedCall['state'];
  /** The visitor wants a call to end with its page; remembered for this tab. */
  endsOnLeave(): boolean;
  setEndsOnLeave(endsOnLeave: boolean): void;
  /** Goes on with the call that the page before has left ; true where it does. */
  goOn(): Promise<boolean>;
  /** Goes on here with the call of another tab. */
  takeOver(): void;
  /** The page is being left. True: the call has been handed to the next one; false: it is to be ended. */
  leavePage(): boolean;
  close(): void;
}

/** Undefined where the browser has no locks: two tabs would fight for the call. */
export function createKeeper({ slug, api, conversation, mayKeep }: KeeperPorts): CallKeeper | undefined {
  const storage = tabStorage();
  const tabs = browserTabs;
  if (!tabs.canLock) return undefined;
  const { state, call, turns } = conversation;
  const endsOnLeave = () => storage.read(END_ON_LEAVE_KEY) === 'yes';

  /** The note of the call that is live here; undefined where it is not to be kept. */
  const noteNow = (): CallNote | undefined => {
    const session = state.peek();
    const way = call.peek()?.wayBack.peek();
    if (!isInCall(session) || !way || !mayKeep()) return undefined;
    const { input, muted: isMuted } = session;
    const beganAtMs = toWallClock(beganAt(session));
    return { slug, api, ...way, beganAtMs, input, isMuted, turns: [...turns.peek()] };
  };
  const keep = (note: CallNote | undefined) => storage.write(NOTE_KEY, note && writeNote(note));
  const shared = shareCall({
    tabs,
    name: NOTE_KEY + api + slug,
    giveAway() {
      const given = noteNow();
      if (given) handOver();
      keep(undefined);
      return given;
    },
  });

  let hold: 'none' | 'asked' | 'held' = 'none';
  let isHandedOver = false;
  let wasRunning = false;

  const note = () => keep(endsOnLeave() ? undefined : noteNow());
  /** Where this Genie's call is in another tab, the one here ends with its page. */
  const askToHold = async () => {
    hold = 'asked';
    if (!(await shared.hold()) || !isInCall(state.peek())) return;
    hold = 'held';
    note();
  };
  const stop = effect(() => {
    const session = state.value;
    const isReady = call.value?.wayBack.value !== undefined && turns.value.length >= 0; // each word is noted
    const isNow = isRunning(session);
    if (isNow && !wasRunning) isHandedOver = false;
    if (isInCall(session) && isReady && hold === 'none' && mayKeep()) void askToHold();
    else if (isInCall(session) && hold === 'held') note();
    else if (!isNow && wasRunning) {
      if (!isHandedOver) keep(undefined);
      shared.letGo(!isHandedOver);
      hold = 'none';
    }
    wasRunning = isNow;
  });
  const handOver = () => {
    isHandedOver = true;
    call.peek()?.handOver(); // without a goodbye
    conversation.end('continued-elsewhere');
  };
  const goOnWith = ({ input, turns: kept, beganAtMs, ...earlier }: CallNote) =>
    conversation.goOn(input, { ...earlier, beganAtMs: fromWallClock(beganAtMs) }, kept);

  const keeper: CallKeeper = {
    tabs: shared.state,
    endsOnLeave,
    setEndsOnLeave(ends) {
      storage.write(END_ON_LEAVE_KEY, ends ? 'yes' : undefined);
      if (hold === 'held') note();
    },
    async goOn() {
      const left = readNote(storage.read(NOTE_KEY));
      if (isRunning(state.peek())) return false;
      if (left?.slug !== slug || left.api !== api) return false;
      if (!mayKeep() || Date.now() - (left.leftAtMs ?? Date.now()) > STALE_MS) {
        keep(undefined);
        return false;
      }
      if (await shared.hold()) goOnWith(left);
      return true; // or this is a copy of a tab whose call goes on there, and it says so
    },
    async takeOver() {
      const given = await shared.take();
      if (given) goOnWith(given);
    },
    leavePage() {
      const left = hold === 'held' && !endsOnLeave() ? noteNow() : undefined;
      if (!left) return false;
      handOver();
      keep({ ...left, leftAtMs: Date.now() });
      return true;
    },
    close() {
      removeEventListener('pageshow', onPageShow);
      stop();
      shared.close();
    },
  };
  /** A page that the browser had put away as it was, and shows again: its call has been handed on. */
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void keeper.goOn();
  };
  addEventListener('pageshow', onPageShow);
  void shared.look(); // before the visitor begins another one here
  return keeper;
}
