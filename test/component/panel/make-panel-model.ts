import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { Genie } from '../../../shared/contract/genie.ts';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import type { Call } from '../../../shared/voice/call-ports.ts';
import type { SessionState } from '../../../shared/voice/session-state.ts';
import type { Welcome } from '../../../shared/welcome.ts';
import type { CallPart } from '../../../widget/panel/call-part.ts';
import { makeCallPart } from './make-call-part.tsx';
import type { AccessRequest } from '../../../widget/panel/gate/access-request-model.ts';
import { GateView } from '../../../widget/panel/gate/GateView.tsx';

export interface ModelState {
  welcome: Welcome;
  session: SessionState;
  turns: readonly TranscriptTurn[];
  isOutputBlocked: boolean;
  accessRequest: AccessRequest;
  callPart: CallPart | undefined;
  call: Call | undefined;
}

/** A model that does nothing: its signals are set by the test, its actions are spies. */
export function makePanelModel(given: Partial<ModelState> = {}) {
  const {
    welcome = open(),
    session = { status: 'idle' },
    turns = [],
    isOutputBlocked = false,
    accessRequest = { status: 'idle' },
  } = given;
  const request = signal<AccessRequest>(accessRequest);
  const gate = { View: GateView, request, ask: async () => true };
  return {
    /** Of the gate. */
    request,
    gate: signal(gate),
    welcome: signal<Welcome>(welcome),
    session: signal<SessionState>(session),
    call: signal<Call | undefined>(given.call),
    turns: signal<readonly TranscriptTurn[]>(turns),
    isOutputBlocked: signal(isOutputBlocked),
    callPart: signal('callPart' in given ? given.callPart : makeCallPart()),
    opened: vi.fn<() => void>(),
    retry: vi.fn<() => void>(),
    prepare: vi.fn<() => void>(),
    begin: vi.fn<() => void>(),
    withdrawConsent: vi.fn<() => void>(),
    agree: vi.fn<(input: 'voice' | 'text') => void>(),
    end: vi.fn<() => void>(),
    setMuted: vi.fn<(muted: boolean) => void>(),
    send: vi.fn<(text: string) => void>(),
    unblockOutput: vi.fn<() => void>(),
    requestAccess: vi.fn<(email: string) => void>(),
    command: vi.fn<(name: string, args: readonly unknown[]) => void>(),
    update: vi.fn<() => void>(),
    destroy: vi.fn<() => void>(),
  };
}

export function open(genie: Record<string, unknown> = {}): Welcome {
  return { status: 'open', genie: makeGenie(genie), sessionTicket: undefined };
}

export function makeGenie(overrides: Record<string, unknown> = {}): Genie {
  return Genie.parse({
    id: 'g-1',
    name: 'Sunny Dental',
    description: 'Answers questions about treatments, prices and opening hours.',
    category: 'Health',
    url_name: 'sunny-dental',
    agent_pages: {
      welcome_message: 'Hi! Ask me about treatments, prices or opening hours.',
      info_links: [
        { label: 'Prices', url: 'https://sunny.example/prices' },
        { label: 'Call us', url: 'tel:+123456' },
      ],
    },
    ...overrides,
  });
}

export const live = {
  status: 'live',
  input: 'voice',
  activity: 'listening',
  muted: false,
  sessionId: 's-1',
  startedAtMs: 0,
  liveAtMs: 1000,
} satisfies SessionState;
