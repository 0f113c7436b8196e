import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('a visitor whose link is withdrawn in the middle of a call is put out of it', async () => {
  const link = demo.fixtures.grants.find(({ kind }) => kind === 'unlimited')?.link ?? '';
  const visitor = await visit(browser, link);
  await visitor.part('start').click();
  await visitor.part('consent').click();
  await until('the call is live', () => visitor.watch.happened('genie:session-live'));

  await withdrawGrants();

  const ended = await until('the end', () => visitor.watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason: 'removed' });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await until('the room is empty', () => demo.sessions().length === 0);
  await visitor.leave();
});

/** As the private Genie's owner does. */
async function withdrawGrants(): Promise<void> {
  const id = demo.fixtures.genies.find(({ kind }) => kind === 'private')?.id;
  const { grants } = (await asOwner('list', { id })) as { grants: { id: number }[] };
  expect(grants.length).toBeGreaterThan(0);
  for (const grant of grants) await asOwner('delete', { id: grant.id });
}

async function asOwner(action: string, data: unknown): Promise<unknown> {
  const key = demo.fixtures.keys.find(({ role }) => role === 'standard_user')?.key ?? '';
  const response = await fetch(demo.fixtures.api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ resource: 'genie-access', action, data }),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: unknown }).data;
}
