import { invalid, Refusal } from './refusal.ts';
import { isRecord, readBody } from './read-body.ts';
import { findUnusable } from './find-unusable.ts';
import { readQuery } from './read-query.ts';

/** What a request asks for, whichever of the three forms it came in (contract: 1.2). */
export interface Call {
  resource: string;
  action: string;
  /** Not validated yet. */
  data: Record<string, unknown>;
  /** Values are texts, as query strings have nothing else. */
  isFromQuery: boolean;
}

/** @param base where the API is mounted, such as `/v1`. */
export async function readCall(request: Request, base: string): Promise<Call> {
  const { pathname, searchParams } = new URL(request.url);
  const [resource, id, ...more] = pathname.slice(base.length).split('/').filter(Boolean).map(decode);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (resource === undefined) {
    if (method === 'POST') return directCall(await readBody(request));
    throw noRoute('POST {"resource", "action", "data"} here, or GET a resource');
  }
  if (more.length > 0) throw noRoute('No resource has addresses that deep');
  if (method === 'GET') return readingCall(resource, id, readQuery(searchParams));
  if (method === 'DELETE' && id !== undefined) return restCall(resource, 'delete', { id });
  if (method !== 'POST' && method !== 'PATCH' && method !== 'PUT')
    throw noRoute(`${method} is not served here`);

  const body = await readBody(request);
  if (method !== 'POST' && id !== undefined) return restCall(resource, 'update', { ...dataOf(body), id });
  if (method === 'POST' && id === undefined)
    return restCall(resource, readName(body, 'action', 'create'), dataOf(body));
  throw noRoute(`Custom actions are POSTed to /${resource} with {"action": …, "data": …}`);
}

function readingCall(resource: string, id: string | undefined, query: Record<string, unknown>): Call {
  const action = id === undefined ? 'all' : id === 'list' ? 'list' : 'get';
  return { resource, action, data: action === 'get' ? { ...query, id } : query, isFromQuery: true };
}

function directCall(body: Record<string, unknown>): Call {
  return restCall(readName(body, 'resource'), readName(body, 'action'), dataOf(body));
}

function restCall(resource: string, action: string, data: Record<string, unknown>): Call {
  return { resource, action, data, isFromQuery: false };
}

/** Fields may stand in `data` or at the top; where both have one, `data` wins. */
function dataOf({ resource: _resource, action: _action, id, data, ...fields }: Record<string, unknown>) {
  if (data !== undefined && data !== null && !isRecord(data))
    throw invalid('`data` must be an object with the fields of the action');
  return { ...fields, ...data, ...(id !== undefined && id !== null && { id }) };
}

function readName(body: Record<string, unknown>, name: string, fallback?: string): string {
  const value = body[name] ?? fallback;
  if (value === undefined) throw invalid(`\`${name}\` is missing: send a text such as "genies" or "list"`);
  if (typeof value !== 'string') throw invalid(`\`${name}\` must be a text`);
  return value;
}

function decode(segment: string): string {
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch {
    throw invalid('The address holds a broken percent escape');
  }
  const problem = findUnusable(text, 'address');
  if (problem !== undefined) throw invalid(problem);
  return text;
}

function noRoute(message: string): Refusal {
  return new Refusal(404, 'NOT_FOUND', message);
}
