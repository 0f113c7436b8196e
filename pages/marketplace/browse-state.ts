import type { Listing } from '../../shared/contract/listing.ts';
import type { Browse } from './browse.ts';

/** One page of listings, and how many there are in all. */
export interface Answer {
  genies: readonly Listing[];
  count: number;
}

/** What the list shows, and what it was asked for. */
export interface Shown {
  browse: Browse;
  answer: Answer;
}

export type Failure = 'offline' | 'busy' | 'unreachable';

/**
 * The list of the marketplace. `browse` is what the visitor wants now, `asked` the number of the question for it.
 *
 *   loading ─► ready │ failed ─► loading
 */
export type BrowseState =
  /** `shown` is what was there before, for as long as nothing newer has come. */
  | { status: 'loading'; browse: Browse; asked: number; shown: Shown | undefined }
  | { status: 'ready'; browse: Browse; asked: number; shown: Shown }
  | { status: 'failed'; browse: Browse; asked: number; why: Failure; retryAtMs: number | undefined };

export type BrowseEvent =
  | { type: 'asked'; browse: Browse; asked: number }
  | { type: 'answered'; asked: number; answer: Answer }
  | { type: 'failed'; asked: number; why: Failure; retryAtMs: number | undefined };

/** The state after `event`. Only the latest question counts: whatever comes of an older one leaves it as it is. */
export function nextBrowseState(state: BrowseState, event: BrowseEvent): BrowseState {
  switch (event.type) {
    case 'asked': {
      if (event.asked <= state.asked) return state;
      const { browse, asked } = event;
      return { status: 'loading', browse, asked, shown: 'shown' in state ? state.shown : undefined };
    }
    case 'answered': {
      if (!isAwaited(state, event)) return state;
      const { browse, asked } = state;
      return { status: 'ready', browse, asked, shown: { browse, answer: event.answer } };
    }
    case 'failed': {
      if (!isAwaited(state, event)) return state;
      const { browse, asked } = state;
      return { status: 'failed', browse, asked, why: event.why, retryAtMs: event.retryAtMs };
    }
    default:
      return event satisfies never;
  }
}

function isAwaited(state: BrowseState, { asked }: { asked: number }): boolean {
  return state.status === 'loading' && state.asked === asked;
}
