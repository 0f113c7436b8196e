import type { Embed } from './embed.ts';
import type { Command, EmbedState } from './embed-state.ts';
import type { Emit } from './events.ts';
import { createLateLauncherWords } from './late-launcher-words.ts';
import type { MountPanel, PanelHost } from './panel-port.ts';
import type { Stage } from './stage.ts';

/** What stage 1 hands over once somebody wants the panel. */
export interface StageOne {
  shadow: ShadowRoot;
  stage: Stage;
  state: EmbedState;
  /** A private Genie's grant, as far as the page has given one. */
  grant(): string | undefined;
  render(): void;
  emit: Emit;
  set: Embed['set'];
}

/** Opens and closes the panel, minds the focus, passes the page's commands on. */
export interface StageTwo {
  run(command: Command): void;
  /** The options have changed. */
  update(): void;
  destroy(): void;
}

/** Mounts the panel, and does what has been asked for until now. */
export function createStageTwo(mountPanel: MountPanel, one: StageOne): StageTwo {
  const { shadow, stage, state, grant, render, emit } = one;
  const { container, launcher } = stage;
  const { speak } = createLateLauncherWords(state, render);
  let opener = launcher;
  /** What the agent may be told or may ask for outlives the panel, should the element be moved. */
  const kept: Command[] = [];

  const host: PanelHost = {
    root: shadow,
    container,
    get options() {
      return state.options;
    },
    bootstrap: state.answer,
    accessToken: grant(),
    emit(name, detail) {
      if (name === 'genie:ready') Object.assign(state, { status: (detail as { status: string }).status });
      emit(name, detail);
      render();
    },
    onClose: close,
    onSession(activity) {
      state.activity = activity;
      speak();
    },
  };
  const panel = mountPanel(host);
  dress();

  /** What of the options only shows from now on. */
  function dress() {
    launcher.style.setProperty('--_dot', `${state.options.dotSize}px`);
    speak();
  }

  /** With `by`, where the focus goes back to, somebody has asked; else the focus stays where it is. */
  function open(by?: HTMLElement) {
    if (by) opener = by;
    const wasOpen = state.panel === 'open';
    if (wasOpen && !by) return;
    show('open');
    panel.open(by !== undefined);
    if (!wasOpen && state.options.mode === 'launcher') emit('genie:open', {});
  }

  function close() {
    if (state.panel !== 'open' || state.options.mode === 'inline') return; // inline it has its place
    const hadFocus = container.contains(shadow.activeElement);
    show('closed');
    panel.close();
    if (hadFocus) opener.focus();
    emit('genie:close', {});
  }

  function show(now: EmbedState['panel']) {
    state.panel = now;
    render();
  }

  async function doctor() {
    try {
      const { runDoctor } = await import('./doctor/doctor.ts');
      await runDoctor(state, shadow);
    } catch (cause) {
      // oxlint-disable-next-line no-console -- asked for, by the page's developer
      console.warn('[genie] the doctor failed:', cause);
    }
  }

  function run([name, ...args]: Command) {
    const by = args[0] instanceof HTMLElement ? args[0] : undefined;
    if (name === 'close' || (name === 'toggle' && state.panel === 'open')) close();
    else if (name === 'open' || name === 'toggle') open(by);
    else if (name === 'doctor') void doctor();
    else {
      if (name === 'tool' || name === 'variables') kept.push([name, ...args]);
      if (name === 'start' || name === 'send') open(launcher);
      panel.command(name, name === 'restart' ? [open] : args);
    }
  }

  // Who taps twice while it loads does not mean to close it.
  for (const [name, ...args] of state.waiting.splice(0)) run([name === 'toggle' ? 'open' : name, ...args]);
  return {
    run,
    update() {
      panel.update(state.options, grant());
      dress();
    },
    destroy() {
      panel.destroy();
      host.onSession('none');
      state.waiting.push(...kept);
    },
  };
}
