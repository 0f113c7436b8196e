import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('asked to show the prices, the Genie opens them on the page and says so; the page hears which tool ran', async () => {
  const visitor = await chat();
  const { page, watch } = visitor;
  expect(await page.locator('#prices').getAttribute('open')).toBeNull();

  await say(visitor, 'Show me the prices');
  await visitor.reads(/You can see our prices on the page now/, 'me the prices');

  expect(await page.locator('#prices').getAttribute('open')).not.toBeNull();
  expect(await watch.events('genie:tool')).toMatchObject([{ detail: { name: 'show_section' } }]);
  await visitor.part('end').click();
  await visitor.leave();
});

test('a tool that asks does nothing until the visitor allows it, and nothing when they do not', async () => {
  const visitor = await chat();
  const { page } = visitor;
  const note = page.locator('[data-visit]');

  await say(visitor, 'Book a visit on Friday');
  await page.getByRole('button', { name: 'Don’t allow' }).click();
  await visitor.reads(/You did not allow it/, 'Friday');
  expect(await note.textContent()).toBe('');

  await say(visitor, 'Book a visit on Monday');
  await page.getByText('monday', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Always in this call' }).click();
  await visitor.reads(/want to come on monday/, 'Monday');
  expect(await note.textContent()).toContain('a visit on Monday');

  await say(visitor, 'Book a visit on Tuesday');
  await visitor.reads(/want to come on tuesday/, 'Tuesday');
  expect(await page.getByRole('button', { name: 'Allow once' }).count()).toBe(0);
  await visitor.part('end').click();
  await visitor.leave();
});

test('what goes wrong with a tool has a code of its own, and nothing of it reaches the page', async () => {
  const visitor = await chat();
  await visitor.page.evaluate(() => {
    const { hg } = window as unknown as { hg: (name: string, tool: object) => void };
    hg('tool', { name: 'boom', handler: () => Promise.reject(new Error('no such door')) });
    hg('tool', { name: 'slow', timeoutMs: 200, handler: () => new Promise(() => undefined) });
    hg('tool', { name: 'gone', handler: () => 1 });
    hg('tool', { name: 'gone', handler: null });
  });

  for (const [request, code] of [
    ['use tool show_section {"section":"cellar"}', 2400],
    ['use tool boom', 2500],
    ['use tool slow', 2408],
    ['use tool gone', 1400],
  ] as const) {
    await say(visitor, request);
    await visitor.reads(new RegExp(`It failed with error ${code}`), request);
  }

  expect(await visitor.watch.events('genie:tool')).toMatchObject([
    { detail: { name: 'boom' } },
    { detail: { name: 'slow' } },
  ]);
  await visitor.part('end').click();
  await visitor.leave(); // throws where the page had an uncaught error
});

test('tools registered before the call and a bad one: one warning that says what to write', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  await visitor.page.evaluate(() => {
    const { hg } = window as unknown as { hg: (name: string, tool: object) => void };
    hg('tool', { name: 'broken', handler: 'alert(1)' });
  });
  await chatIn(visitor);

  expect(visitor.warnings.filter((line) => line.includes("hg('tool'"))).toEqual([
    expect.stringMatching(/broken\.handler must be a function/),
  ]);
  await visitor.part('end').click();
  await visitor.leave();
});

test('what the page knows of its visitor reaches the agent, which greets by it', async () => {
  const visitor = await visit(browser, `${demo.site}/?first_name=Ada`);
  await chatIn(visitor);

  await expect(visitor.reads(/Hello, Ada/)).resolves.toBeUndefined();

  await visitor.part('end').click();
  await visitor.leave();
});

async function chat(): Promise<Visitor> {
  const visitor = await visit(browser, `${demo.site}/`);
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  await chatIn(visitor);
  return visitor;
}

/** A session by text: nothing is heard that could interrupt an answer. */
async function chatIn({ page, part, watch }: Visitor): Promise<void> {
  await part('launcher').click();
  await part('start').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the chat is live', () => watch.happened('genie:session-live'));
}

async function say({ part }: Visitor, line: string): Promise<void> {
  await part('input').fill(line);
  await part('input').press('Enter');
}
