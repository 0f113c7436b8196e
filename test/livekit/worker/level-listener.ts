import { type LanguageCode, stt } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';

/** A voice is louder than this, of 32,767. */
const VOICE_LEVEL = 600;
/** So much silence ends an utterance. */
const PAUSE_S = 0.8;

/** Hears that somebody speaks, and for how long; as little as the demo's own agent does it understand a word. */
export class LevelListener extends stt.STT {
  override label = 'level';
  constructor() {
    super({ streaming: true, interimResults: true });
  }
  protected override _recognize(): never {
    throw new Error('This listener only streams');
  }
  override stream() {
    return new Listening(this);
  }
}

class Listening extends stt.SpeechStream {
  override label = 'level';

  protected override async run(): Promise<void> {
    let speechS = 0;
    let silenceS = 0;
    for await (const frame of this.input) {
      if (typeof frame === 'symbol') continue;
      const durationS = frame.samplesPerChannel / frame.sampleRate;
      if (isVoice(frame)) {
        if (speechS === 0) this.queue.put({ type: stt.SpeechEventType.START_OF_SPEECH });
        speechS += durationS;
        silenceS = 0;
        this.#tell(stt.SpeechEventType.INTERIM_TRANSCRIPT, 'speaking');
      } else if (speechS > 0) {
        silenceS += durationS;
        if (silenceS < PAUSE_S) continue;
        this.#tell(stt.SpeechEventType.FINAL_TRANSCRIPT, `${speechS.toFixed(1)} seconds of speech`);
        this.queue.put({ type: stt.SpeechEventType.END_OF_SPEECH });
        speechS = 0;
      }
    }
  }

  #tell(type: stt.SpeechEventType, text: string) {
    const language = 'en' as LanguageCode;
    this.queue.put({ type, alternatives: [{ language, text, startTime: 0, endTime: 0, confidence: 1 }] });
  }
}

function isVoice({ data }: AudioFrame): boolean {
  let sum = 0;
  for (const sample of data) sum += sample * sample;
  return Math.sqrt(sum / data.length) > VOICE_LEVEL;
}
