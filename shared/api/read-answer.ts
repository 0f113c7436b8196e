import { codeOfStatus, isApiCode } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';
import { retryAfterMs } from './retry-after.ts';

const MAX_BYTES = 1 << 20;

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

/** The body as text, read no further than 1 MiB: a broken or hostile server must not fill the visitor's memory. */
async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader.cancel();
      throw new ApiError('BAD_RESPONSE', 'The answer is larger than 1 MiB', { status: response.status });
    }
    text += decoder.decode(value, { stream: true });
  }
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
