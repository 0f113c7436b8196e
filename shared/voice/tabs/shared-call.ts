import { signal, type ReadonlySignal } from '@preact/signals-core';
import { readNote, writeNote, type CallNote } from '../call-note.ts';
import type { TabPort } from './tab-port.ts';
import { nextTab, type TabEvent, type TabState } from './tab-state.ts';

/** A page that is left lets go of the lock at once; whoever still has it after so long is another tab. */
const RELOAD_PATIENCE_MS = 1_000;
const ANSWER_PATIENCE_MS = 3_000;

/** What tabs say to each other. Any script of the site could say it too, so it is read as a stranger's. */
type Message = { type: 'take' } | { type: 'note'; note: string } | { type: 'over' };

export interface SharedCallPorts {
  tabs: TabPort;
  /** Names the Genie among all of the site's. */
  name: string;
  /** Another tab takes the call: it stops here, and what leads back to it is given away. Undefined: it cannot. */
  giveAway(): CallNote | undefined;
}

/** A Genie's call among the tabs of a site: it is in one of them at a time, and goes where the visitor wants it. */
export interface SharedCall {
  state: ReadonlySignal<TabState>;
  /** Looks whether the call is in another tab. */
  look(): Promise<void>;
  /** True where the call may be in this tab. */
  hold(): Promise<boolean>;
  /** The call is over, or goes on on the next page. */
  letGo(isOver: boolean): void;
  /** Asks the other tab for its call; undefined where it does not answer. */
  take(): Promise<CallNote | undefined>;
  close(): void;
}

export function shareCall({ tabs, name, giveAway }: SharedCallPorts): SharedCall {
  const state = signal<TabState>({ status: 'alone' });
  let release: (() => void) | undefined;
  let onNote: ((note: CallNote | undefined) => void) | undefined;

  const dispatch = (event: TabEvent) => {
    state.value = nextTab(state.peek(), event);
  };
  const tell = (message: Message) => channel.tell(message);
  const hear = (heard: unknown) => {
    const { type, note: text }: { type?: unknown; note?: unknown } = Object(heard);
    if (type === 'take' && release) {
      const note = giveAway();
      letGo(false);
      if (note) tell({ type: 'note', note: writeNote(note) });
    } else if (type === 'note') onNote?.(readNote(text));
    else if (type === 'over') dispatch({ type: 'over-elsewhere' });
  };
  const channel = tabs.open(name, hear);

  const acquire = async (patienceMs: number) => {
    release ??= await tabs.lock(name, patienceMs);
    if (release) dispatch({ type: 'granted' });
    return release !== undefined;
  };
  const letGo = (isOver: boolean) => {
    if (!release) return;
    release();
    release = undefined;
    dispatch({ type: 'let-go' });
    if (isOver) tell({ type: 'over' });
  };

  return {
    state,
    letGo,
    async look() {
      if (!release && (await tabs.isLocked(name))) dispatch({ type: 'found-elsewhere' });
    },
    async hold() {
      const isHeld = await acquire(RELOAD_PATIENCE_MS);
      if (!isHeld && (await tabs.isLocked(name))) dispatch({ type: 'found-elsewhere' });
      return isHeld;
    },
    async take() {
      dispatch({ type: 'take-wanted' });
      const note = await new Promise<CallNote | undefined>((resolve) => {
        onNote = resolve;
        setTimeout(resolve, ANSWER_PATIENCE_MS);
        tell({ type: 'take' });
      });
      onNote = undefined;
      if (note && (await acquire(ANSWER_PATIENCE_MS))) return note;
      dispatch({ type: 'not-answered' });
      return undefined;
    },
    close() {
      letGo(false);
      channel.close();
    },
  };
}
