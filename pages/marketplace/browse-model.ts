import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import { keyOf, type Browse } from './browse.ts';
import {
  nextBrowseState,
  type Answer,
  type BrowseEvent,
  type BrowseState,
  type Failure,
} from './browse-state.ts';
import type { KeptAnswers } from './kept-answers.ts';

export interface BrowseDeps {
  /** Where the visitor begins. */
  browse: Browse;
  ask(browse: Browse, signal: AbortSignal): Promise<Answer>;
  /** Never rejects; resolves at once when `signal` ends. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** What became of a question that was not answered, after so many others in a row. */
  explain(cause: unknown, failuresBefore: number): { why: Failure; retryAtMs: number | undefined };
  kept: KeptAnswers;
}

/** Asks for what the visitor wants to see. A newer wish ends the question for the older one. */
export const BrowseModel = createModel(({ browse: first, ask, wait, explain, kept }: BrowseDeps) => {
  const state = signal<BrowseState>({ status: 'loading', browse: first, asked: 0, shown: undefined });
  let question = new AbortController();
  let failures = 0;

  const dispatch = (event: BrowseEvent) => {
    state.value = nextBrowseState(state.peek(), event);
  };
  const open = async (browse: Browse, waitMs = 0) => {
    question.abort();
    const { signal: ended } = (question = new AbortController());
    const asked = state.peek().asked + 1;
    dispatch({ type: 'asked', browse, asked });
    const known = kept.find(keyOf(browse));
    if (known) return dispatch({ type: 'answered', asked, answer: known });
    if (waitMs > 0) await wait(waitMs, ended);
    if (ended.aborted) return;
    try {
      const answer = await ask(browse, ended);
      failures = 0;
      kept.keep(keyOf(browse), answer);
      dispatch({ type: 'answered', asked, answer });
    } catch (cause) {
      if (!ended.aborted) dispatch({ type: 'failed', asked, ...explain(cause, failures++) });
    }
  };

  return {
    state: state as ReadonlySignal<BrowseState>,

    /** Shows `browse`, after `waitMs` in which the visitor may still change their mind. */
    open,

    async retry() {
      const { status, browse } = state.peek();
      if (status === 'failed') await open(browse);
    },
  };
});
export type BrowseModel = InstanceType<typeof BrowseModel>;
