import type { ApiCode } from '../../../shared/contract/error-code.ts';

export type RefusalStatus = 400 | 401 | 403 | 404 | 413 | 415 | 429 | 500 | 503;

export interface RefusalDetails {
  /** All that a stranger learns of a private Genie. */
  genieName?: string;
  retryAfterS?: number;
}

/** A request that is answered with an error. `message` goes out as it is: it says what to do instead. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly code: ApiCode;
  readonly details: RefusalDetails;

  constructor(status: RefusalStatus, code: ApiCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** What was sent cannot be used as it is. */
export function invalid(message: string): Refusal {
  return new Refusal(400, 'VALIDATION_ERROR', message);
}
