import { expect, test, vi } from 'vitest';
import { createLoadPanel, type LoadPanel } from '../../../widget/load-panel.ts';

const stageTwo = {
  startStageTwo: vi.fn<Awaited<ReturnType<LoadPanel>>['startStageTwo']>(),
  place: vi.fn<Awaited<ReturnType<LoadPanel>>['place']>(),
};

function setUp() {
  const load = vi.fn<(url: string) => ReturnType<LoadPanel>>(async () => stageTwo);
  return { load, loadPanel: createLoadPanel('https://cdn.test/some/widget.js', load) };
}

test('loads once, from beside the script', async () => {
  const { load, loadPanel } = setUp();

  expect(await Promise.all([loadPanel(), loadPanel()])).toEqual([stageTwo, stageTwo]);

  expect(load).toHaveBeenCalledOnce();
  expect(load.mock.calls[0]?.[0]).toMatch(/^https:\/\/cdn\.test\//);
});

test('a failure is tried again at once under another address', async () => {
  const { load, loadPanel } = setUp();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));

  expect(await loadPanel()).toBe(stageTwo);

  const [first, second] = load.mock.calls.map(([url]) => url);
  expect(second).toMatch(new RegExp(`^${first}\\?\\d+$`));
});

test('after two failures the next call starts over', async () => {
  const { load, loadPanel } = setUp();
  load.mockRejectedValueOnce(new TypeError('one')).mockRejectedValueOnce(new TypeError('two'));

  await expect(loadPanel()).rejects.toThrow('two');
  expect(await loadPanel()).toBe(stageTwo);
});
