import { fileURLToPath } from 'node:url';

/** What the fake microphone hears, over and over: a short silence, one spoken question, a long silence. */
export const SPEECH_WAV = fileURLToPath(new URL('visitor-speech.wav', import.meta.url));

/** What is read first in a call: on a busy machine the question comes before the greeting, and in its place. */
export const FIRST_WORDS = /Hello|I heard you/;
