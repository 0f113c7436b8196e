import type { Notice } from '../messages.ts';

/** The words at a private Genie's gate, which few visitors ever see: they come with it. */
export interface GateMessages {
  gate(name: string): Notice;
  /** A link that is unknown, too old or used up: nobody is told which. */
  linkRefused(name: string): Notice;
  linkHeld: Notice;
  open(name: string): string;
  email: string;
  request: string;
  requesting: string;
  requested(name: string): Notice;
  refusals: Record<'invalid-email' | 'rate-limited' | 'unreachable', string>;
}
