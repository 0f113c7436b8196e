/**
 * The codes HelpGenie's API answers with (contract: errors), one list for the client and the backend. The last
 * three are ours: why a call is refused that the Genie's owner allows at other times.
 */
export const API_CODES = [
  'UNAUTHORIZED',
  'INVALID_KEY_PREFIX',
  'KEY_NOT_FOUND',
  'INVALID_TOKEN',
  'FORBIDDEN',
  'GENIE_PRIVATE',
  'NOT_FOUND',
  'AGENT_NOT_FOUND',
  'VALIDATION_ERROR',
  'INVALID_ACTION',
  'RATE_LIMIT_EXCEEDED',
  'INTERNAL_ERROR',
  'ALL_LINES_BUSY',
  'MINUTES_USED_UP',
  'OUTSIDE_OPENING_HOURS',
] as const;

export type ApiCode = (typeof API_CODES)[number];

/** `ApiCode`, and what happens when no usable answer arrives: none at all, too late, or not the contract's. */
export type ErrorCode = ApiCode | 'NETWORK' | 'TIMEOUT' | 'BAD_RESPONSE';

export function isApiCode(code: unknown): code is ApiCode {
  return API_CODES.some((known) => known === code);
}

/** What an HTTP status means where the answer's own code is missing or unknown to us. */
export function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'UNAUTHORIZED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'RATE_LIMIT_EXCEEDED';
  if (status >= 500) return 'INTERNAL_ERROR';
  if (status === 400) return 'VALIDATION_ERROR';
  return 'BAD_RESPONSE';
}
