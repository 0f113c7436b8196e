import { signal, type ReadonlySignal } from '@preact/signals-core';
import { sendRating, type Rating, type RatingWay } from '../../shared/voice/rating.ts';

/** Whether the visitor may rate the call, and how far that has got. */
export type RatingState = 'closed' | 'open' | 'sending' | 'failed' | 'sent';

export interface Receipt {
  rating: ReadonlySignal<RatingState>;
  /** A call begins: the one before can no longer be rated. */
  begin(): void;
  /** It is live; afterwards `ratingWay` says how it may be rated. */
  live(ratingWay: () => RatingWay | undefined): void;
  /** Whether those behind the agent want to know. */
  isAsked(): boolean;
  rate(rating: Rating): Promise<void>;
}

export function createReceipt(send: typeof sendRating = sendRating): Receipt {
  const rating = signal<RatingState>('closed');
  let ratingWay: (() => RatingWay | undefined) | undefined;

  return {
    rating,
    begin() {
      ratingWay = undefined;
      rating.value = 'closed';
    },
    live(way) {
      ratingWay = way;
      rating.value = 'open';
    },
    isAsked: () => rating.value !== 'closed' && ratingWay?.() !== undefined,
    async rate(given) {
      const asked = ratingWay;
      const way = asked?.();
      if (!way || (rating.peek() !== 'open' && rating.peek() !== 'failed')) return;
      rating.value = 'sending';
      const isSent = await send(way, given);
      if (asked === ratingWay) rating.value = isSent ? 'sent' : 'failed'; // else there has been another call
    },
  };
}
