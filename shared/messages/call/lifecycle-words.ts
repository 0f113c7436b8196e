import type { BudgetFailure } from '../../voice/session-end.ts';
import type { Notice } from '../messages.ts';

/** The words around a call's own time: its limits, waiting for a line, going on elsewhere. Times come formatted. */
export interface LifecycleWords {
  timeLeft(duration: string): string;
  areYouThere(duration: string): string;
  stay: string;

  closed(name: string): Record<BudgetFailure, Notice>;
  opensAgain(time: string): string;
  waitInLine: string;
  inLine: Notice;
  nextTry(duration: string): string;
  asking: string;
  leaveLine: string;

  elsewhere: Notice;
  continueHere: string;
  notMoved: string;
  endOnLeave: string;
}
