import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../widget/options.ts';
import { createPanelModel } from '../../../widget/panel/create-panel-model.ts';
import { keepOnce } from '../../../widget/panel/keep-once.ts';
import type { WelcomeModel } from '../../../widget/panel/welcome-model.ts';

const OPEN = { success: true, data: { agent: { id: 'g-1', name: 'VIP' }, session_ticket: 'ticket' } };

afterEach(() => vi.unstubAllGlobals());

test('two panels of a page, and one that was moved, spend a grant once', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(OPEN));
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const welcomes = keepOnce<WelcomeModel>();
  const panel = (accessToken?: string) =>
    createPanelModel(
      {
        options: { ...DEFAULT_OPTIONS, genie: 'vip', api: 'https://api.test/v1' },
        bootstrap: { status: 403, body: { success: false, error: { code: 'GENIE_PRIVATE' } } },
        accessToken,
        emit: () => undefined,
        onSession: () => undefined,
      },
      welcomes,
    );

  const [given, other] = [panel('grant'), panel()];
  given.opened(true);
  other.opened(true);
  await vi.waitFor(() => expect(other.welcome.value.status).toBe('open'));
  given.destroy();
  const moved = panel('grant');
  moved.opened(true);
  await Promise.resolve();

  expect(moved.welcome.value.status).toBe('open');
  expect(fetch).toHaveBeenCalledOnce();
});

test('a grant that comes while the gate is shown opens it at the visitor’s next word', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(OPEN));
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('addEventListener', () => undefined);
  const options = { ...DEFAULT_OPTIONS, genie: 'vip', api: 'https://api.test/v1' };
  const panel = createPanelModel({
    options,
    bootstrap: { status: 403, body: { success: false, error: { code: 'GENIE_PRIVATE' } } },
    accessToken: undefined,
    emit: () => undefined,
    onSession: () => undefined,
  });
  panel.opened(true);
  await vi.waitFor(() => expect(panel.welcome.value.status).toBe('private'));

  panel.update(options, 'late-grant');
  expect(panel.welcome.value).toMatchObject({ status: 'private', link: 'held' });
  expect(fetch).not.toHaveBeenCalled();
  panel.opened(true);

  await vi.waitFor(() => expect(panel.welcome.value.status).toBe('open'));
  expect(fetch).toHaveBeenCalledOnce();
});
