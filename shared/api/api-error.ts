import type { ErrorCode } from '../contract/error-code.ts';

export interface ApiErrorOptions {
  /** The HTTP status; 0 means that no answer came. */
  status?: number;
  /** How long the server asks us to wait, in ms. */
  retryAfterMs?: number | undefined;
  /** All that a stranger learns of a private Genie. */
  genieName?: string | undefined;
  cause?: unknown;
}

/** The one error the API client throws. `message` is for developers, never for a visitor. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly genieName: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    { status = 0, retryAfterMs, genieName, cause }: ApiErrorOptions = {},
  ) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.genieName = genieName;
  }
}
