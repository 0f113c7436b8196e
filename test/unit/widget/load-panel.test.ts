import { expect, test, vi } from 'vitest';
import { createLoadPanel, type LoadPanel } from '../../../widget/load-panel.ts';

const stageTwo = {
  startStageTwo: vi.fn<Awaited<ReturnType<LoadPanel>>['startStageTwo']>(),
  place: vi.fn<Awaited<ReturnType<LoadPanel>>['place']>(),
};

function setUp() {
  const load = vi.fn<(url: string) => ReturnType<LoadPanel>>(async () => stageTwo);
  const addresses = () => load.mock.calls.map(([url]) => url);
  return { load, addresses, loadPanel: createLoadPanel('https://cdn.test/some/widget.js', load) };
}

const decoded = (url: string | undefined) => decodeURIComponent(url ?? '');
const FAILS = () => Promise.reject(new TypeError('Failed to fetch'));

test('loads once, from beside the script', async () => {
  const { load, addresses, loadPanel } = setUp();

  expect(await Promise.all([loadPanel(), loadPanel()])).toEqual([stageTwo, stageTwo]);

  expect(load).toHaveBeenCalledOnce();
  expect(addresses()[0]).toMatch(/^https:\/\/cdn\.test\//);
});

test('a failure is tried again at once at the same place, spelt differently', async () => {
  const { load, addresses, loadPanel } = setUp();
  load.mockImplementationOnce(FAILS);

  expect(await loadPanel()).toBe(stageTwo);

  const [first, second] = addresses();
  expect(second).not.toBe(first);
  expect(decoded(second)).toBe(first);
});

test('after two failures the next call starts over, and spells it in yet another way', async () => {
  const { load, addresses, loadPanel } = setUp();
  for (let times = 0; times < 3; times++) load.mockImplementationOnce(FAILS);

  await expect(loadPanel()).rejects.toThrow('Failed to fetch');
  expect(await loadPanel()).toBe(stageTwo);

  const [first, second, third, fourth] = addresses();
  expect(third).toBe(first);
  expect(fourth).not.toBe(second);
  expect(decoded(fourth)).toBe(first);
});

test('a file that does not come in time is asked for elsewhere, and then given up', async () => {
  vi.useFakeTimers();
  const { load, addresses, loadPanel } = setUp();
  load.mockReturnValue(new Promise(() => {}));

  const failed = loadPanel().catch((cause: unknown) => cause);
  await vi.advanceTimersByTimeAsync(20_000);

  expect(await failed).toBe('late');
  expect(addresses()).toHaveLength(2);
  vi.useRealTimers();
});
