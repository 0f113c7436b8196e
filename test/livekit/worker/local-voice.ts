import { tts } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { createFlite, type Synthesizer } from '../../../demo/agent/make-voice/flite.ts';

const SAMPLE_RATE_HZ = 16_000;
const FRAME_SAMPLES = SAMPLE_RATE_HZ / 50;

/** A synthesiser of this machine: flite, by which the demo's clips were made as well. */
export class LocalVoice extends tts.TTS {
  override label = 'flite';
  readonly flite: Promise<Synthesizer> = createFlite();

  constructor() {
    super(SAMPLE_RATE_HZ, 1, { streaming: false });
  }
  override synthesize(...[text, connOptions, abortSignal]: Parameters<tts.TTS['synthesize']>) {
    return new Speech(text, this, connOptions, abortSignal);
  }
  /** The framework cuts the text into sentences for voices that do not stream. */
  override stream(): never {
    throw new Error('This voice does not stream');
  }
}

class Speech extends tts.ChunkedStream {
  override label = 'flite';
  readonly #voice: LocalVoice;

  constructor(
    text: string,
    voice: LocalVoice,
    ...options: [connOptions?: never, abortSignal?: AbortSignal] | unknown[]
  ) {
    super(text, voice, ...(options as []));
    this.#voice = voice;
  }

  protected override async run(): Promise<void> {
    const flite = await this.#voice.flite;
    const samples = await flite.speak({ text: this.inputText }, 'slt');
    const ids = { requestId: 'speech', segmentId: 'speech' };
    for (let at = 0; at < samples.length; at += FRAME_SAMPLES) {
      const part = samples.slice(at, at + FRAME_SAMPLES);
      const frame = new AudioFrame(part, SAMPLE_RATE_HZ, 1, part.length);
      this.queue.put({ ...ids, frame, final: at + FRAME_SAMPLES >= samples.length });
    }
    this.queue.close();
  }
}
