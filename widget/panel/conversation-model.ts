import { createModel, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { now } from '../../shared/now.ts';
import {
  addCaption,
  closeTurns,
  type Caption,
  type TranscriptTurn,
} from '../../shared/transcript/transcript.ts';
import type { EarlierCall } from '../../shared/voice/earlier-call.ts';
import { isOver, isRunning, type SessionInput } from '../../shared/voice/session-state.ts';
import { VoiceSession, type StartCall } from '../../shared/voice/voice-session.ts';

export interface ConversationDeps {
  /** Loads what a call needs; first when the visitor wants one. */
  loadCall(): Promise<StartCall>;
  now?(): number;
  onTurn(turn: TranscriptTurn): void;
  onFirstAudio(ms: number): void;
}

/** What is said and typed on this page: consent, the session that runs, and the transcript of all so far. */
export const ConversationModel = createModel((deps: ConversationDeps) => {
  const turns = signal<readonly TranscriptTurn[]>([]);
  const isOutputBlocked = signal(false);
  let hasConsented = false; // for this page's life; nothing is stored
  let typedLines = 0;

  const addTurn = (caption: Caption) => {
    const before = turns.peek();
    const after = (turns.value = addCaption(before, caption));
    const turn = after.find(({ id, speaker }) => id === caption.id && speaker === caption.speaker);
    if (turn && after !== before) deps.onTurn(turn);
  };
  const session = new VoiceSession({
    loadCall: deps.loadCall,
    now: deps.now ?? now,
    onCaption: addTurn,
    onFirstAudio: deps.onFirstAudio,
    onOutputBlocked(isBlocked) {
      isOutputBlocked.value = isBlocked;
    },
  });

  effect(() => {
    if (isOver(session.state.value)) turns.value = closeTurns(turns.peek());
  });

  /** Goes on where the visitor has agreed before, else asks; the engine loads while they read. */
  const proceed = (input: SessionInput) => {
    if (isRunning(session.state.peek())) return;
    deps.loadCall().catch(() => undefined); // a failure shows when it is needed
    if (hasConsented) session.start(input);
    else session.askConsent();
  };

  return {
    state: session.state,
    call: session.call,
    turns: turns as ReadonlySignal<readonly TranscriptTurn[]>,
    isOutputBlocked: isOutputBlocked as ReadonlySignal<boolean>,

    begin() {
      proceed('voice');
    },
    withdrawConsent: session.withdrawConsent,
    agree(input: SessionInput) {
      hasConsented = true;
      session.start(input);
    },
    /** Shows the line at once; it is sent as soon as a session is live. */
    send(line: string) {
      addTurn({ id: `typed-${++typedLines}`, speaker: 'visitor', text: line, how: 'replace', final: true });
      session.send(line);
      proceed('text');
    },
    /** Goes on with a call of an earlier page, or of another tab. */
    goOn(input: SessionInput, earlier: EarlierCall, said: readonly TranscriptTurn[]) {
      hasConsented = true;
      turns.value = said;
      session.start(input, earlier);
    },
    end: session.end,
    setMuted: session.setMuted,
    unblockOutput: session.startAudio,
  };
});
export type ConversationModel = InstanceType<typeof ConversationModel>;
