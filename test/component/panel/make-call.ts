import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Call } from '../../../shared/voice/call-ports.ts';
import type { WayBack } from '../../../shared/voice/earlier-call.ts';
import type { LineTrouble } from '../../../shared/voice/line-trouble.ts';
import { makeSound } from '../../support/make-sound.ts';

/** A call that does nothing: its signals are set by the test, its actions are spies. */
export function makeCall() {
  return {
    sound: makeSound(),
    lineTrouble: signal<LineTrouble | undefined>(undefined),
    send: vi.fn<Call['send']>(),
    waitForLine: vi.fn<() => void>(),
    limits: {
      endsAtMs: signal<number | undefined>(undefined),
      leavesAtMs: signal<number | undefined>(undefined),
    },
    wayBack: signal<WayBack | undefined>(undefined),
    stay: vi.fn<() => void>(),
    handOver: vi.fn<() => void>(),
    giveUpLine: vi.fn<() => void>(),
    setMuted: vi.fn<Call['setMuted']>(),
    startAudio: vi.fn<() => void>(),
    close: vi.fn<() => void>(),
  };
}
