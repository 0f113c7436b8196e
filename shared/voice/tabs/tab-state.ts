/**
 * One tab of those that show the same Genie. Only who holds the lock may be in its call:
 *
 *   alone ─► holding ─► alone
 *     └─► elsewhere ─► taking ─► holding
 *              ▲          └─► unanswered
 *              └──────────────────┘
 */
export type TabState =
  /** No other tab is known to be in a call. */
  | { status: 'alone' }
  /** The call is here. */
  | { status: 'holding' }
  /** The call is in another tab. */
  | { status: 'elsewhere' }
  /** The other tab has been asked for it. */
  | { status: 'taking' }
  /** It did not answer. */
  | { status: 'unanswered' };

export type TabEvent =
  /** This tab has got the lock, and nobody else has it until it is let go. */
  | { type: 'granted' }
  | { type: 'let-go' }
  | { type: 'found-elsewhere' }
  | { type: 'take-wanted' }
  | { type: 'not-answered' }
  /** The call in the other tab is over. */
  | { type: 'over-elsewhere' };

/** The state after `event`; one that makes no sense leaves it as it was. */
export function nextTab(state: TabState, event: TabEvent): TabState {
  switch (event.type) {
    case 'granted':
      return { status: 'holding' };
    case 'let-go':
      return state.status === 'holding' ? { status: 'alone' } : state;
    case 'found-elsewhere':
      return state.status === 'alone' ? { status: 'elsewhere' } : state;
    case 'take-wanted':
      return state.status === 'elsewhere' || state.status === 'unanswered' ? { status: 'taking' } : state;
    case 'not-answered':
      return state.status === 'taking' ? { status: 'unanswered' } : state;
    case 'over-elsewhere':
      return state.status === 'elsewhere' || state.status === 'unanswered' ? { status: 'alone' } : state;
    default:
      return event satisfies never;
  }
}
