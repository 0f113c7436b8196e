import { ApiError } from './api-error.ts';

const MAX_BYTES = 1 << 20;

/**
 * The body as text, read no further than 1 MiB: a broken or hostile server must not fill the visitor's memory.
 * @throws ApiError where there is more.
 */
export async function readText(response: Response): Promise<string> {
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
      throw new ApiError('BAD_RESPONSE', 'The answer is too large', { status: response.status });
    }
    text += decoder.decode(value, { stream: true });
  }
}
