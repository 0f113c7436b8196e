import type { Answer } from './browse-state.ts';

const MOST = 12;
const FRESH_MS = 5 * 60_000;

/** The last few answers, so that the way back is there at once. Bounded, however far somebody browses. */
export interface KeptAnswers {
  find(key: string): Answer | undefined;
  keep(key: string, answer: Answer): void;
}

export function createKeptAnswers(now: () => number = Date.now): KeptAnswers {
  const answers = new Map<string, { answer: Answer; atMs: number }>();
  return {
    find(key) {
      const kept = answers.get(key);
      return kept && now() - kept.atMs < FRESH_MS ? kept.answer : undefined;
    },
    keep(key, answer) {
      answers.delete(key); // and in again at the end: a Map remembers the order
      answers.set(key, { answer, atMs: now() });
      for (const oldest of answers.keys()) {
        if (answers.size <= MOST) return;
        answers.delete(oldest);
      }
    },
  };
}
