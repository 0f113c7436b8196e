import { afterPaint } from './after-paint.ts';
import { bootstrap } from './bootstrap.ts';
import type { Command, EmbedState } from './embed-state.ts';
import type { GenieEventName, GenieEvents } from './events.ts';
import type { LoadPanel } from './load-panel.ts';
import { DEFAULT_OPTIONS, type WidgetOptions } from './options.ts';
import { readAttributes } from './read-options.ts';
import { readBootstrap } from './read-bootstrap.ts';
import { restack, stack } from './stack.ts';
import { createStage, renderStage } from './stage.ts';
import type { StageOne, StageTwo } from './create-stage-two.ts';
import { watchTrigger } from './trigger.ts';
import { warn } from './warn.ts';
import { whenNear } from './when-near.ts';

/** What the embeds of a page share. */
export interface World {
  loadPanel: LoadPanel;
  /** The API where nobody names one. */
  api: string;
}

/**
 * Where options come from, the weakest first: the Genie's owner, the script tag, our element, `hg('init')` and the
 * visitor, who may put the launcher elsewhere.
 */
export type Place = 'genie' | 'script' | 'attributes' | 'page';

/** One Genie on a page: its launcher, its panel's place, and what the page may ask of them. */
export interface Embed {
  readonly state: EmbedState;
  /**
   * Replaces what one place says; `page` adds to what it said before. `accessToken` is a private Genie's grant,
   * which goes to the panel and nowhere else.
   */
  set(place: Place, options: Partial<WidgetOptions> | undefined, accessToken?: string): void;
  run(...command: Command): void;
  connect(): void;
  disconnect(): void;
  /** Takes it off the page; what runs is over when this returns. */
  destroy(): void;
}

export function createEmbed(element: HTMLElement, shadow: ShadowRoot, world: World): Embed {
  const base: WidgetOptions = { ...DEFAULT_OPTIONS, mode: 'inline' };
  const places: Partial<Record<Place, Partial<WidgetOptions> | undefined>> = {};
  const stage = createStage(shadow);
  const { launcher, root } = stage;
  const state: EmbedState = {
    options: base,
    status: '',
    panel: 'closed',
    activity: 'none',
    activityText: '',
    waiting: [],
  };
  const one: StageOne = { shadow, stage, state, grant: () => accessToken, render, emit, set };
  let sizes: ResizeObserver | undefined;
  let stageTwo: StageTwo | undefined;
  let address = '';
  let asking: Promise<void> | undefined;
  let accessToken: string | undefined;
  let wasToBeOpen = false;
  let stopWatching: (() => void) | undefined;

  function emit<N extends GenieEventName>(name: N, detail: GenieEvents[N]) {
    // How a session ended is news even where our element is out of the page.
    const target = element.isConnected ? element : document;
    target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  function render() {
    renderStage(stage, state);
    restack();
  }

  /** Makes what the places say come true. */
  function apply() {
    const options: WidgetOptions = (state.options = {
      ...base,
      ...places.genie,
      ...places.script,
      ...places.attributes,
      ...places.page,
    });
    options.api ||= world.api;
    if (!element.isConnected) return;
    const wanted = options.genie && `${options.api}/${options.genie}`;
    if (wanted !== address) {
      leave();
      address = wanted;
      delete places.genie;
      state.status = '';
      asking = wanted ? ask(wanted) : undefined;
      return apply(); // it leads to another Genie from now on
    }
    stageTwo?.update();
    render();
    if (options.avoid) void afterPaint().then(place);
    stopWatching?.();
    if (options.mode === 'inline') stopWatching = whenNear(root, () => run('open'));
    else if (options.trigger)
      stopWatching = watchTrigger(options.trigger, world.loadPanel, (button) => run('toggle', button));
    if (options.open === wasToBeOpen) return;
    wasToBeOpen = options.open;
    run(wasToBeOpen ? 'open' : 'close');
  }

  /** After the launcher has painted: in whatever a page's owner measures, we come last. */
  async function ask(wanted: string) {
    const { api, genie } = state.options;
    await afterPaint();
    if (wanted !== address) return;
    const answer = await bootstrap(api, genie);
    if (wanted !== address) return;
    const { status, options } = readBootstrap(answer);
    Object.assign(state, { status, answer });
    places.genie = options;
    apply();
    if (/^.[bn]/.test(status)) warn(`"${genie}" is ${status} at ${api}: check data-genie, connect-src`);
    if (status !== 'unreachable') emit('genie:ready', { slug: genie, status });
  }

  /** At once, or when stage 2 is there, which only some commands are a reason to load. */
  function run(...command: Command) {
    if (stageTwo) return stageTwo.run(command);
    state.waiting.push(command);
    if (state.panel !== 'loading' && address && /open|toggle|start|send|doctor/.test(command[0])) void load();
  }

  async function load() {
    const wanted = address;
    state.panel = 'loading';
    render();
    try {
      // An answer under way is worth waiting for: without it the panel would ask a second time.
      const { startStageTwo } = await world.loadPanel();
      await asking;
      if (state.panel !== 'loading' || wanted !== address) return; // gone by now
      state.panel = 'closed';
      stageTwo = startStageTwo(one);
    } catch (cause) {
      warn('the panel failed:', cause);
      leave();
      state.panel = 'failed';
      render();
    }
  }

  /** Where the page moves or clips what is fixed, our layer has an offset parent: the top layer has none. */
  function keepFixed() {
    if (state.options.mode === 'inline' || !root.offsetParent) return;
    sizes?.disconnect();
    root.togglePopover?.(true);
  }

  /** Ends what runs. */
  function leave() {
    state.panel = 'closed';
    stageTwo?.destroy();
    stageTwo = undefined;
  }

  function disconnect() {
    wasToBeOpen = false;
    stack.delete(root);
    stopWatching?.();
    if (!state.status) address = ''; // to be asked again where the element comes back
    leave();
    render();
  }

  /** What only some pages or visitors need: to step aside, to be moved, to come to the front. */
  function place() {
    world
      .loadPanel()
      .then((stageTwoFile) => stageTwoFile.place(one))
      .catch(() => {}); // the launcher stands where it is
  }

  function set(from: Place, options: Partial<WidgetOptions> | undefined, token = accessToken) {
    accessToken = token;
    places[from] = from === 'page' ? { ...places.page, ...options } : options;
    apply();
  }

  const read = () => set('attributes', readAttributes(element, ''));
  new MutationObserver(read).observe(element, { attributes: true });
  const toggle = () => run('toggle', launcher);

  return {
    state,
    set,
    run,
    connect() {
      // Each time, which adds none twice: `document.open` takes them away from all that stands in the page.
      launcher.addEventListener('pointerenter', place); // a touch counts
      launcher.addEventListener('focus', place);
      launcher.addEventListener('click', toggle);
      stack.add(root);
      read();
      try {
        sizes ??= new ResizeObserver(keepFixed);
        sizes.observe(root);
        // At once: what waits for a frame or an observer may come after the first look at it, and counts as a move.
        keepFixed();
        // oxlint-disable-next-line no-restricted-globals -- safe-storage.ts is too large here: only what the visitor did on the page before
        const kept = sessionStorage;
        if (kept['genie:place']) place();
        if (kept['genie:call']) run('restart');
      } catch {} // a frame without storage
    },
    disconnect,
    destroy() {
      element.remove();
      disconnect();
    },
  };
}
