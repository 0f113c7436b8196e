import { createModel, signal, type ReadonlySignal } from '@preact/signals';
import type { ConnectionDetails } from '../../shared/contract/connection-details.ts';
import { addCaption, type Caption, type TranscriptTurn } from '../../shared/transcript/transcript.ts';
import { liveKitAgents } from '../../shared/voice/livekit-agents.ts';
import { openMicrophone } from '../../shared/voice/microphone.ts';
import { isRunning, type SessionInput } from '../../shared/voice/session-state.ts';
import { VoiceSession, type VoiceSessionPorts } from '../../shared/voice/voice-session.ts';

export interface ConversationDeps extends Partial<VoiceSessionPorts> {
  fetchDetails(signal: AbortSignal): Promise<ConnectionDetails>;
  onTurn(turn: TranscriptTurn): void;
  onFirstAudio(ms: number): void;
}

/** What is said and typed on this page: consent, the session that runs, and the transcript of all so far. */
export const ConversationModel = createModel(({ onTurn, ...ports }: ConversationDeps) => {
  const turns = signal<readonly TranscriptTurn[]>([]);
  const isOutputBlocked = signal(false);
  let hasConsented = false; // for this page's life; nothing is stored
  let typedLines = 0;

  const addTurn = (caption: Caption) => {
    const before = turns.peek();
    const after = (turns.value = addCaption(before, caption));
    const turn = after.find(({ id, speaker }) => id === caption.id && speaker === caption.speaker);
    if (turn && after !== before) onTurn(turn);
  };
  const session = new VoiceSession({
    openMicrophone,
    loadEngine,
    protocol: liveKitAgents,
    now: () => performance.now(),
    onCaption: addTurn,
    onOutputBlocked(isBlocked) {
      isOutputBlocked.value = isBlocked;
    },
    ...ports,
  });
  const warmUp = ports.loadEngine ?? loadEngine;

  /** Goes on where the visitor has agreed before, else asks; the engine loads while they read. */
  const proceed = (input: SessionInput) => {
    if (isRunning(session.state.peek())) return;
    warmUp().catch(() => undefined); // a failure shows when the engine is needed
    if (hasConsented) session.start(input);
    else session.askConsent();
  };

  return {
    state: session.state,
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
    end: session.end,
    setMuted: session.setMuted,
    unblockOutput: session.startAudio,
  };
});
export type ConversationModel = InstanceType<typeof ConversationModel>;

function loadEngine() {
  return import('../../shared/voice/livekit-room.ts');
}
