import { expect, test } from 'vitest';
import { registry } from '../../../demo/backend/actions/registry.ts';
import { CALLERS, credentialsOf, SECRET, type CallerName } from './matrix/callers.ts';
import { EXPECTED, expectedOf } from './matrix/expected.ts';
import { missing, TARGETS } from './matrix/targets.ts';
import { NO_LIMITS, required, setUpForAll } from './set-up.ts';

const ACTIONS = Object.entries(registry).flatMap(([resource, actions]) =>
  Object.keys(actions).map((action) => `${resource}/${action}`),
);
const CELLS = ACTIONS.flatMap((name) => CALLERS.map((caller, index) => ({ name, caller, index })));

const world = await setUpOnce();

test('there is a row for every action, and no row for none', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(ACTIONS.toSorted());
});

test.each(CELLS)('$name by $caller', async ({ name, caller, index }) => {
  const expected = expectedOf(name, index);

  const { outcome, status } = await ask(name, caller, await world.target(name));

  expect(outcome).toBe(expected);
  if (expected === 'ok') expect(status).toBeLessThan(300);
});

test.each(ACTIONS.filter((name) => EXPECTED[name]?.[3]?.includes('NOT_FOUND')))(
  'to another owner, what %s acts on is as if it were not there',
  async (name) => {
    const data = await world.target(name);

    const foreign = await ask(name, 'other owner', data);
    const absent = await ask(name, 'other owner', required(missing(data)));

    expect(foreign).toEqual(absent);
  },
);

async function ask(name: string, caller: CallerName, data: object) {
  const scope = caller === 'admin' && EXPECTED[name]?.[0] === 'UNAUTHORIZED' ? { adminMode: true } : {};
  const answer = await world.own(name, { ...data, ...scope }, world.credentials[caller]);
  const { 'x-request-id': _, ...headers } = Object.fromEntries(answer.headers);
  const body = await answer.json();
  const outcome: string = body.success ? 'ok' : body.error.code;
  return { outcome, status: answer.status, headers, body: body.success ? undefined : body };
}

/** One backend for all cells: each makes what it needs, and what others left does not matter. */
async function setUpOnce() {
  const backend = await setUpForAll({ limits: NO_LIMITS, secret: SECRET });
  const credentials = (await credentialsOf(backend)) as Record<CallerName, Record<string, string>>;
  const target = async (name: string) => required(TARGETS[name])(backend);
  return { ...backend, credentials, target };
}
