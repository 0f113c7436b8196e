/** Where the note of a tab's call is kept, and with API and slug what its tabs lock; stage 1 (`embed.ts`) looks for it. */
export const NOTE_KEY = 'genie:call';
