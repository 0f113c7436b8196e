/**
 * Hears when somebody speaks, from the level that browsers put into every RTP packet's header (RFC
 * 6464; its own voice flag is always set by Chromium): no Opus decoder needed.
 *
 * Speech is what is clearly louder than the background, for several packets; it is over after a
 * pause, or when no packets come any more (muted, unplugged).
 */
import type { VoiceChange } from './agent-port.ts';

const PACKET_MS = 20;
const START_PACKETS = 5;
const PAUSE_MS = 600;
const SILENCE_DBOV = -127;
/** Quieter than this is never speech. */
const QUIETEST_SPEECH_DBOV = -50;
const ABOVE_BACKGROUND_DB = 12;
/** The background rises slowly (1 dB a second), so that a hum stops counting as speech, and falls at once. */
const BACKGROUND_RISE_DB = 0.02;
const QUIETEST_BACKGROUND_DBOV = -65;

export interface VoiceActivity {
  /** One RTP packet: its level in dBov, 0 the loudest, -127 silence. */
  hear(levelDbov: number): void;
  /** Ends a speech whose packets stopped coming; call it every now and then. */
  check(): void;
  /** The microphone was muted or taken away. */
  hush(): void;
  readonly isSpeaking: boolean;
}

export function createVoiceActivity(
  onChange: (change: VoiceChange) => void,
  now: () => number,
): VoiceActivity {
  let backgroundDbov = QUIETEST_BACKGROUND_DBOV;
  let loudPackets = 0;
  let startedAtMs = 0;
  let lastLoudAtMs = 0;
  let isSpeaking = false;

  const isSpeech = (levelDbov: number) =>
    levelDbov > Math.max(QUIETEST_SPEECH_DBOV, backgroundDbov + ABOVE_BACKGROUND_DB);

  const begin = () => {
    isSpeaking = true;
    startedAtMs = now() - START_PACKETS * PACKET_MS;
    onChange({ speaking: true, speechMs: 0 });
  };
  const finish = () => {
    loudPackets = 0;
    if (!isSpeaking) return;
    isSpeaking = false;
    onChange({ speaking: false, speechMs: lastLoudAtMs - startedAtMs });
  };

  return {
    hear(levelDbov) {
      const level = Math.max(SILENCE_DBOV, Math.min(0, levelDbov));
      if (isSpeech(level)) {
        loudPackets += 1;
        lastLoudAtMs = now();
        if (!isSpeaking && loudPackets >= START_PACKETS) begin();
      } else if (!isSpeaking) loudPackets = 0;
      else if (now() - lastLoudAtMs > PAUSE_MS) finish();
      backgroundDbov = Math.max(
        QUIETEST_BACKGROUND_DBOV,
        Math.min(level, backgroundDbov + BACKGROUND_RISE_DB),
      );
    },
    check() {
      if (isSpeaking && now() - lastLoudAtMs > PAUSE_MS) finish();
    },
    hush: finish,
    get isSpeaking() {
      return isSpeaking;
    },
  };
}
