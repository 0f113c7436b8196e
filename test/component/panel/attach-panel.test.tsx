import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PANEL_OPTIONS } from './panel-options.ts';
import type { WidgetOptions } from '../../../widget/options.ts';
import { attachPanel } from '../../../widget/panel/attach-panel.tsx';
import { fillJsdomGaps } from './jsdom-gaps.ts';
import { makePanelModel, live, makeGenie } from './make-panel-model.ts';

fillJsdomGaps();
afterEach(() => document.body.replaceChildren());

function setUp(options: Partial<WidgetOptions> = {}, state: Parameters<typeof makePanelModel>[0] = {}) {
  const launcher = document.body.appendChild(document.createElement('button'));
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  container.hidden = true;
  const model = makePanelModel(state);
  const onClose = vi.fn<() => void>();
  const panel = attachPanel(
    {
      root,
      container,
      options: { ...PANEL_OPTIONS, ...options },
      bootstrap: undefined,
      accessToken: undefined,
      emit: () => {},
      onClose,
      onSession: () => {},
    },
    model,
    () => undefined,
  );
  return { launcher, root, container, model, onClose, panel };
}

test('opened by the visitor, the panel takes the focus', async () => {
  const { panel, root, model } = setUp();

  panel.open(true);
  await act(() => {});

  expect(model.opened).toHaveBeenCalledOnce();
  expect(root.activeElement?.textContent).toBe('Start talking');
});

test('opened by itself, it leaves the focus where it was', async () => {
  const { panel, root, launcher } = setUp();
  launcher.focus();

  panel.open(false);
  await act(() => {});

  expect(document.activeElement).toBe(launcher);
  expect(root.activeElement).toBeNull();
});

test('who waited with it while it loaded can go on by keyboard', async () => {
  const { panel, root, model } = setUp({}, { welcome: { status: 'loading' } });
  panel.open(true);

  await act(() => {
    model.welcome.value = { status: 'open', genie: makeGenie(), sessionTicket: undefined };
  });

  expect(root.activeElement?.textContent).toBe('Start talking');
});

test('Escape closes, and in a call the call goes on', async () => {
  const { panel, model, onClose } = setUp({}, { session: live });
  const heardOutside = vi.fn<() => void>();
  document.addEventListener('keydown', heardOutside);
  panel.open(true);
  await act(() => {});

  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', heardOutside);

  expect(onClose).toHaveBeenCalledOnce();
  expect(model.end).not.toHaveBeenCalled();
  expect(heardOutside).not.toHaveBeenCalled();
});

test('inline, there is nothing to close', async () => {
  const { panel, container, onClose } = setUp({ mode: 'inline' });
  panel.open(true);
  await act(() => {});

  await userEvent.keyboard('{Escape}');

  expect(container.querySelector('[part=close]')).toBeNull();
  expect(container.querySelector('[role=dialog]')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test('speaks the language of the page’s wish, else the Genie’s', async () => {
  const { panel, container } = setUp(
    {},
    { welcome: { status: 'resting', genie: makeGenie({ settings: { language: 'ar-EG' } }) } },
  );
  const language = () => container.querySelector<HTMLElement>('.genie')?.lang;
  await vi.waitFor(() => expect(language()).toBe('ar'));

  await act(() => panel.update({ ...PANEL_OPTIONS, lang: 'en' }));

  expect(language()).toBe('en');
});

test('destroying it ends what runs before anything else, and leaves nothing', async () => {
  const { panel, root, container, model } = setUp();
  const sheetsBefore = root.adoptedStyleSheets.length;
  model.destroy.mockImplementation(() => expect(container.childElementCount).toBe(1));
  panel.open(false);
  await act(() => {});

  panel.destroy();

  expect(model.destroy).toHaveBeenCalledOnce();
  expect(container.childElementCount).toBe(0);
  expect(root.adoptedStyleSheets.length).toBe(sheetsBefore - 1);
  expect(screen.queryByRole('dialog')).toBeNull();
});
