import { Genie } from '../../../shared/contract/genie.ts';

/** A Genie as the client reads it from `answer`, which may be anything. */
export function makeGenie(answer: Record<string, unknown> = {}): Genie {
  return Genie.parse({ id: 'g-1', name: 'Sunny Dental', url_name: 'sunny-dental', ...answer });
}
