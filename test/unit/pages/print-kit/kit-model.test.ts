import { expect, test, vi } from 'vitest';
import { createKitModel } from '../../../../pages/print-kit/kit-model.ts';
import { DEFAULT_SETTINGS, type KitSettings } from '../../../../pages/print-kit/kit-settings.ts';

type Made = { of: string | undefined } | 'unreadable';

function setUp() {
  const waiting: ((made: Made) => void)[] = [];
  const make = vi.fn<(settings: KitSettings) => Promise<Made>>(
    () => new Promise((resolve) => waiting.push(resolve)),
  );
  const model = createKitModel<{ of: string | undefined }, 'unreadable'>({
    initial: DEFAULT_SETTINGS,
    make,
    pause: async () => undefined,
  });
  const finish = async (made: Made) => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.(made);
    await Promise.resolve();
  };
  return { model, make, finish };
}

test('nothing is offered before it has been read back', async () => {
  const { model, finish } = setUp();
  const checked = model.check();
  expect(model.state.value).toEqual({ status: 'checking' });

  await finish({ of: 'a' });
  await checked;

  expect(model.state.value).toEqual({ status: 'ready', kit: { of: 'a' } });
});

test('a change takes the offer back at once', async () => {
  const { model, finish } = setUp();
  const checked = model.check();
  await finish({ of: 'a' });
  await checked;

  void model.change({ heading: 'Hello' });

  expect(model.state.value).toEqual({ status: 'checking' });
  expect(model.settings.value.heading).toBe('Hello');
});

test('what was made for settings that have changed meanwhile is thrown away', async () => {
  const { model, make, finish } = setUp();
  const first = model.check();
  await vi.waitFor(() => expect(make).toHaveBeenCalledOnce());
  const second = model.change({ heading: 'b' });
  await finish({ of: 'a' });
  await first;
  expect(model.state.value).toEqual({ status: 'checking' });

  await finish({ of: 'b' });
  await second;

  expect(model.state.value).toEqual({ status: 'ready', kit: { of: 'b' } });
});

test('typing makes one kit, not one a letter', async () => {
  const { model, make, finish } = setUp();

  const typed = ['H', 'He', 'Hel'].map((heading) => model.change({ heading }));
  await finish({ of: 'Hel' });
  await Promise.all(typed);

  expect(make).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ heading: 'Hel' }));
});

test('a refusal says why', async () => {
  const { model, finish } = setUp();
  const checked = model.check();
  await finish('unreadable');
  await checked;

  expect(model.state.value).toEqual({ status: 'refused', why: 'unreadable' });
});
