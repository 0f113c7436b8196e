import { invalid, Refusal } from './refusal.ts';
import { findUnusable } from './find-unusable.ts';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** A request's body as a JSON object; none at all reads as an empty one. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text === '') return {};
  const type = request.headers.get('content-type') ?? '';
  if (!JSON_TYPE.test(type))
    throw new Refusal(415, 'VALIDATION_ERROR', 'Send the body as JSON, with Content-Type: application/json');
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity')
    throw new Refusal(415, 'VALIDATION_ERROR', 'Send the body as it is, without Content-Encoding');

  const body = parse(text);
  if (!isRecord(body)) throw invalid('The body must be a JSON object, such as {"resource": "genies", …}');
  const problem = findUnusable(body);
  if (problem !== undefined) throw invalid(problem);
  return body;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The body is not valid JSON: check quotes, commas and brackets');
  }
}
