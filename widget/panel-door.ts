import type { EmbedState } from './embed-state.ts';
import type { Emit } from './events.ts';
import type { MountPanel, Panel, PanelHost } from './panel-port.ts';
import type { Stage } from './stage.ts';
import { warn } from './warn.ts';

/** Opens and closes the panel, which is loaded and mounted for the first who wants it; minds the focus. */
export interface PanelDoor {
  /** `by`: where the focus goes back to. Without it the focus stays where it is. */
  open(by?: HTMLElement): Promise<void>;
  close(): void;
  toggle(by?: HTMLElement): void;
  command(name: string, args: readonly unknown[]): void;
  update(): void;
  /** A private Genie's grant: goes to the panel and nowhere else. */
  setAccessToken(token: string): void;
  destroy(): void;
}

export function createPanelDoor(
  shadow: ShadowRoot,
  { container, launcher }: Stage,
  state: EmbedState,
  load: () => Promise<MountPanel>,
  render: () => void,
  emit: Emit,
): PanelDoor {
  let panel: Panel | undefined;
  let mounting: Promise<void> | undefined;
  let attempts = 0;
  let opener = launcher;
  let accessToken: string | undefined;
  /** What the agent may be told or may ask for; kept for panels to come, without loading one for it. */
  const kept: [name: string, args: readonly unknown[]][] = [];

  function show(now: EmbedState['panel']) {
    state.panel = now;
    render();
  }

  async function mount() {
    const attempt = attempts;
    const mountPanel = await load();
    if (attempt !== attempts) return; // destroyed while it was loading
    panel = mountPanel(host());
    for (const [name, args] of kept) panel.command(name, args);
  }

  function host(): PanelHost {
    return {
      root: shadow,
      container,
      options: state.options,
      bootstrap: state.answer,
      accessToken,
      emit,
      onClose: door.close,
      onSession(activity) {
        state.activity = activity;
        render();
      },
    };
  }

  const door: PanelDoor = {
    async open(by) {
      if (by) opener = by;
      const wasOpen = state.panel === 'open';
      if (state.panel === 'loading' || (wasOpen && !by)) return;
      if (!wasOpen) show('loading');
      try {
        await (mounting ??= mount());
      } catch (cause) {
        warn('the panel could not be loaded:', cause);
        door.destroy();
        return show('failed');
      }
      if (!panel || state.panel === 'closed') return; // the visitor did not wait
      show('open');
      panel.open(by !== undefined);
      if (!wasOpen && state.options.mode === 'launcher') emit('genie:open', {});
    },
    close() {
      const was = state.panel;
      if (state.options.mode === 'inline' || was === 'closed') return; // inline it has its place in the page
      const hadFocus = container.contains(shadow.activeElement);
      show('closed');
      panel?.close();
      if (hadFocus) opener.focus();
      if (was === 'open') emit('genie:close', {});
    },
    toggle(by) {
      if (state.panel === 'open') door.close();
      else void door.open(by);
    },
    command(name, args) {
      const run = () => panel?.command(name, args);
      if (/^(start|send)$/.test(name)) void door.open(launcher);
      if (/^(tool|variables)$/.test(name)) kept.push([name, args]);
      else if (!panel) mounting?.then(run, () => {}); // who opened it has been told
      if (panel) run();
    },
    update: () => panel?.update(state.options),
    setAccessToken(token) {
      accessToken = token;
    },
    destroy() {
      attempts += 1;
      const ended = panel;
      panel = mounting = undefined;
      state.panel = 'closed';
      state.activity = 'none';
      ended?.destroy();
    },
  };
  return door;
}
