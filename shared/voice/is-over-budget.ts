import type { BudgetFailure, FailureCode } from './session-end.ts';

const CODES: readonly FailureCode[] = [
  'all-lines-busy',
  'minutes-used-up',
  'outside-hours',
] satisfies BudgetFailure[];

/** Refused for now, by the Genie's owner's wish: nothing has failed. */
export function isOverBudget(code: FailureCode): code is BudgetFailure {
  return CODES.includes(code);
}
