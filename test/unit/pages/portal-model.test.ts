import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { createPortalModel, type Room } from '../../../pages/portal/portal-model.ts';
import { Portal, type PortalGenie } from '../../../shared/contract/open-portal.ts';
import type { SessionState } from '../../../shared/voice/session-state.ts';

const portal = Portal.parse({
  id: 'p-1',
  name: 'Group',
  agents: ['a', 'b'].map((slug) => ({ id: slug, name: slug.toUpperCase(), url_name: slug })),
});
const LIVE = { status: 'connecting', stage: 'line', input: 'text', startedAtMs: 0 } as const;

async function setUp() {
  const sessions = new Map<string, ReturnType<typeof signal<SessionState>>>();
  const end = vi.fn<(slug: string) => void>();
  const openRoom = vi.fn<(genie: PortalGenie) => Room>((genie) => {
    const session = signal<SessionState>({ status: 'idle' });
    sessions.set(genie.url_name, session);
    return { genie, model: { session, end: () => end(genie.url_name) } };
  });
  const model = createPortalModel({ load: async () => ({ status: 'open', portal }) as const, openRoom });
  await model.load();
  const call = (slug: string) => {
    const session = sessions.get(slug);
    if (session) session.value = LIVE;
  };
  return { model, openRoom, end, call };
}

test('an address leads to its Genie, and back to the list', async () => {
  const { model } = await setUp();

  model.go('a');
  expect(model.place.value).toMatchObject({ slug: 'a', room: { genie: { name: 'A' } } });
  model.go('');
  expect(model.place.value).toEqual({ slug: '', room: undefined, wanted: undefined });
});

test('an unknown slug leads to the list', async () => {
  const { model, openRoom } = await setUp();

  model.go('nobody');

  expect(model.place.value.slug).toBe('');
  expect(openRoom).not.toHaveBeenCalled();
});

test('coming back to a Genie finds the room as it was left', async () => {
  const { model, openRoom } = await setUp();
  model.go('a');
  const { room } = model.place.value;
  model.go('b');

  model.go('a');

  expect(model.place.value.room).toBe(room);
  expect(openRoom).toHaveBeenCalledTimes(2);
});

test('a running call is not given up without asking', async () => {
  const { model, end, call } = await setUp();
  model.go('a');
  call('a');

  model.go('b');

  expect(model.place.value).toMatchObject({ slug: 'a', wanted: { url_name: 'b' } });
  expect(end).not.toHaveBeenCalled();
});

test('staying keeps the call, leaving ends it first', async () => {
  const { model, end, call } = await setUp();
  model.go('a');
  call('a');
  model.go('b');

  model.stay();
  expect(model.place.value).toMatchObject({ slug: 'a', wanted: undefined });
  expect(end).not.toHaveBeenCalled();

  model.go('b');
  model.leave();
  expect(end).toHaveBeenCalledExactlyOnceWith('a');
  expect(model.place.value).toMatchObject({ slug: 'b', wanted: undefined });
});

test('the list can be looked at during a call, which goes on', async () => {
  const { model, end, call } = await setUp();
  model.go('a');
  call('a');

  model.go('');

  expect(model.place.value).toMatchObject({ slug: '', room: { genie: { url_name: 'a' } } });
  expect(end).not.toHaveBeenCalled();
});
