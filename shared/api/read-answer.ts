import { codeOfStatus, isApiCode } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';
import { readText } from './read-text.ts';
import { retryAfterMs } from './retry-after.ts';

/** Unwraps the envelope `{success, data}` of an answer, or throws the `ApiError` it stands for. */
export async function readAnswer(response: Response, nowMs: number): Promise<unknown> {
  const { status } = response;
  const waitMs = retryAfterMs(response.headers.get('retry-after'), nowMs);
  const body = record(parse(await readText(response)));
  if (response.ok && body && body.success !== false) return 'data' in body ? body.data : body;

  const error = record(body?.error);
  if (response.ok && !error) throw new ApiError('BAD_RESPONSE', 'The answer is no envelope', { status });
  const code = isApiCode(error?.code) ? error.code : codeOfStatus(status);
  const message = typeof error?.message === 'string' ? error.message.slice(0, 500) : `HTTP ${status}`;
  const genieName = typeof error?.genieName === 'string' ? error.genieName.slice(0, 200) : undefined;
  throw new ApiError(code, message, { status, retryAfterMs: waitMs, genieName });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a captive portal's HTML, a cut answer: told apart by what is missing
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
