import type { VoiceChange } from './agent-port.ts';

/** What tools and tests are told of the visitor's microphone. */
export interface MicrophoneReport {
  micPackets: number;
  /** The loudest so far; -127 is silence. */
  micPeakDbov: number;
  speeches: number;
  /** Of all speeches that are over. */
  speechMs: number;
}

export function createMicrophoneMeter() {
  const report: MicrophoneReport = { micPackets: 0, micPeakDbov: -127, speeches: 0, speechMs: 0 };
  return {
    hear(levelDbov: number): void {
      report.micPackets += 1;
      report.micPeakDbov = Math.max(report.micPeakDbov, levelDbov);
    },
    note({ speaking, speechMs }: VoiceChange): void {
      if (speaking) report.speeches += 1;
      report.speechMs += speechMs;
    },
    read: (): MicrophoneReport => ({ ...report }),
  };
}
