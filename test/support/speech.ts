import { fileURLToPath } from 'node:url';

/** What the fake microphone hears, over and over: a short silence, one spoken question, a long silence. */
export const SPEECH_WAV = fileURLToPath(new URL('visitor-speech.wav', import.meta.url));
