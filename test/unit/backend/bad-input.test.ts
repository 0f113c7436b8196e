import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { registry } from '../../../demo/backend/actions/registry.ts';
import { API_CODES } from '../../../shared/contract/error-code.ts';
import { NO_LIMITS, required, setUpForAll } from './set-up.ts';

/** GENIE_FUZZ_RUNS=50000 for the long version. */
const RUNS = Number(process.env.GENIE_FUZZ_RUNS ?? 3_000);
vi.setConfig({ testTimeout: 60_000 + RUNS * 20 });

const world = await setUpForAll({ limits: NO_LIMITS });
const ACTIONS = Object.entries(registry).flatMap(([resource, actions]) =>
  Object.entries(actions).map(([action, { data }]) => ({
    resource,
    action,
    fields: Object.keys(data.shape),
  })),
);

const GOOD = [
  'vip-concierge',
  'sunny-group',
  'guest@example.com',
  world.genieId('vip-concierge'),
  required(world.backend.fixtures.invites[0]).code,
  '2027-01-01T00:00:00Z',
  'approve',
  'pending',
  1,
  true,
  null,
];
const BAD: readonly unknown[] = [
  '',
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  '%00',
  '\\',
  "' OR 1=1 --",
  '"; DROP TABLE agents',
  '../../etc/passwd',
  'a@b',
  'a@b.example\r\nBcc: c@d.example',
  '０',
  '9999-99-99T99:99:99Z',
  '2026-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '{}',
  'x'.repeat(300),
  'é'.repeat(5_000),
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -0,
  [],
  {},
  [[1]],
  ['vip-concierge'],
  { toString: 1 },
  { length: 3 },
];
const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...GOOD) },
  { weight: 3, arbitrary: fc.constantFrom(...BAD) },
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const anyHeader = fc.oneof(
  fc.constantFrom('', 'a, b', 'x'.repeat(300), 'Bearer', 'Bearer ', 'Bearer a.b.c', 'Basic eA==', '"{}"'),
  fc.constantFrom(...world.backend.fixtures.keys.map(({ key }) => `Bearer ${key}`)),
  fc.constantFrom(...world.backend.fixtures.keys.map(({ key }) => `Bearer ${key}, Bearer ${key}`)),
  fc.stringMatching(/^[\x21-\x7e]{0,80}$/),
);
const anyHeaders = fc.record(
  {
    authorization: anyHeader,
    'x-api-key': anyHeader,
    'x-user-id': anyHeader,
    'x-agent-access-token': anyHeader,
    'sec-purpose': fc.constantFrom('prefetch', 'prefetch;prerender', ''),
  },
  { requiredKeys: [] },
);

/** An action with its own fields, each good, bad or missing, and at times one that it does not have. */
const anyCall = fc.constantFrom(...ACTIONS).chain(({ resource, action, fields }) => {
  const own = Object.fromEntries(fields.map((field) => [field, anyValue]));
  const known = fc.record(own, { requiredKeys: [] });
  const more = fc.dictionary(
    fc.oneof(fc.constantFrom('adminMode', 'userId', 'user_id', '__proto__', 'constructor'), fc.string()),
    anyValue,
    { maxKeys: 2 },
  );
  return fc.record({
    resource: fc.constant(resource),
    action: fc.constant(action),
    data: fc.oneof(
      known,
      fc.tuple(known, more).map((parts) => Object.assign({}, ...parts)),
    ),
  });
});

/** How a call travels: in each of the three forms, through a query, or to the endpoint beside the API. */
const anyRequest = fc.record({
  call: fc.oneof(
    { weight: 9, arbitrary: anyCall },
    fc.record({ resource: anyValue, action: anyValue, data: anyValue }, { requiredKeys: [] }),
  ),
  form: fc.constantFrom('direct', 'custom', 'rest', 'query', 'voice', 'page'),
  headers: anyHeaders,
});

test('whatever is sent, to whichever action, the answer is of the contract and never a 500', async () => {
  const codes = new Set<string>();

  await fc.assert(
    fc.asyncProperty(anyRequest, async ({ call, form, headers }) => {
      const answer = await send(call as Sent, form, headers);
      const code = form === 'page' ? expectPage(answer) : await expectContract(answer, form === 'voice');
      if (code !== undefined) codes.add(code);
    }),
    { numRuns: RUNS },
  );

  expect([...codes]).toEqual(expect.arrayContaining(['VALIDATION_ERROR', 'KEY_NOT_FOUND', 'INVALID_TOKEN']));
  const errors = world.log.filter((line) => line.includes('"level":50'));
  expect(errors).toEqual([]); // nothing failed behind the answers either
});

function expectPage(answer: Response): undefined {
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get('content-type')).toMatch(/html/);
}

/** Answers the code of the refusal, if it is one. 503 is what a grant on a page loaded ahead is answered. */
async function expectContract(answer: Response, isBare: boolean): Promise<string | undefined> {
  const text = await answer.text();
  if (answer.status !== 503) expect(text).not.toContain('INTERNAL_ERROR');
  const body = JSON.parse(text);
  if (answer.ok) expect(isBare || body.success).toBe(true);
  if (answer.ok) return undefined;
  expect(body).toMatchObject({ success: false, error: { status: answer.status } });
  expect(API_CODES).toContain(body.error.code);
  return body.error.code;
}

interface Sent {
  resource?: unknown;
  action?: unknown;
  data?: unknown;
}

function send({ resource, action, data }: Sent, form: string, headers: Record<string, string>) {
  const at = inPath(resource);
  switch (form) {
    case 'custom':
      return world.post(`/v1/${at}`, { action, data }, headers);
    case 'rest':
      return world.request(`/v1/${at}/${idOf(data)}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(data ?? {}),
      });
    case 'query':
      return world.request(`/v1/${at}?${queryOf(data)}`, { headers });
    case 'voice':
      return world.post('/voice/token', { url_name: data, session_ticket: action, ...Object(data) }, headers);
    case 'page':
      return world.request(`/access/requests/${idOf(data)}`, { method: 'POST', headers });
    default:
      return world.post('/v1', { resource, action, data }, headers);
  }
}

function idOf(data: unknown): string {
  return inPath(Object(data).id ?? 'x') || 'x';
}

function inPath(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(String(text).slice(0, 100).toWellFormed());
}

function queryOf(data: unknown): URLSearchParams {
  const entries = Object.entries(Object(data) as object);
  return new URLSearchParams(entries.map(([name, value]) => [name, JSON.stringify(value) ?? '']));
}
