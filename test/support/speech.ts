import { fileURLToPath } from 'node:url';

/** What the fake microphone hears: a short silence, one spoken question, and silence from then on. */
export const SPEECH_WAV = `${fileURLToPath(new URL('visitor-speech.wav', import.meta.url))}%noloop`;
