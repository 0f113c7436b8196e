import { afterPaint } from './after-paint.ts';
import type { Bootstrap } from './bootstrap.ts';
import type { EmbedState } from './embed-state.ts';
import type { Emit, GenieEventName, GenieEvents } from './events.ts';
import type { LoadPanel } from './load-panel.ts';
import { DEFAULT_OPTIONS, type WidgetOptions } from './options.ts';
import { createPanelDoor, type PanelDoor } from './panel-door.ts';
import { readBootstrap } from './read-bootstrap.ts';
import { joinStack, restack } from './stack.ts';
import { createStage } from './stage.ts';
import { watchTrigger } from './trigger.ts';
import { warn } from './warn.ts';
import { whenNear } from './when-near.ts';

/** What the embeds of a page share. */
export interface World {
  bootstrap: Bootstrap;
  loadPanel: LoadPanel;
  /** Tells the listeners of `hg('on')`. */
  emit: Emit;
  /** The API where nobody names one. */
  api: string;
}

/** Where options come from, the weakest first: the Genie's owner, the script tag, our element, `hg('init')`. */
type Place = 'genie' | 'script' | 'attributes' | 'page';

/** One Genie on a page: its launcher, its panel's place, and what the page may ask of them. */
export interface Embed {
  readonly state: EmbedState;
  readonly door: PanelDoor;
  /** Replaces what one place says; `page` adds to what it said before. */
  set(place: Place, options: Partial<WidgetOptions>): void;
  connect(): void;
  disconnect(): void;
}

export function createEmbed(element: HTMLElement, shadow: ShadowRoot, world: World): Embed {
  const base: WidgetOptions = { ...DEFAULT_OPTIONS, mode: 'inline', api: world.api };
  const places: Partial<Record<Place, Partial<WidgetOptions>>> = {};
  const stage = createStage(shadow);
  const { launcher } = stage;
  const state: EmbedState = {
    options: base,
    status: '',
    answer: undefined,
    panel: 'closed',
    activity: 'none',
  };
  const door = createPanelDoor(shadow, stage, state, load, render, emit);
  let address = '';
  let asking: Promise<void> | undefined;
  let isConnected = false;
  let wasToBeOpen = false;
  let leaveStack: (() => void) | undefined;
  let stopWatching: (() => void) | undefined;

  function emit<N extends GenieEventName>(name: N, detail: GenieEvents[N]) {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    world.emit(name, detail);
  }

  function render() {
    stage.render(state);
    restack();
  }

  /** Makes what the places say come true. */
  function apply() {
    const { genie, script, attributes, page } = places;
    const options = (state.options = { ...base, ...genie, ...script, ...attributes, ...page });
    if (!isConnected) return;
    const wanted = options.genie && `${options.api} ${options.genie}`;
    if (wanted !== address) return follow(wanted);
    door.update();
    render();
    stopWatching?.();
    if (options.mode === 'inline') stopWatching = whenNear(stage.root, () => void door.open());
    else if (options.trigger) stopWatching = watchTrigger(options.trigger, prefetch, door.toggle);
    if (options.open === wasToBeOpen) return;
    wasToBeOpen = options.open;
    if (options.open) void door.open();
    else door.close();
  }

  /** The element leads to another Genie from now on. */
  function follow(wanted: string) {
    door.destroy();
    address = wanted;
    delete places.genie;
    state.status = '';
    state.answer = undefined;
    asking = wanted ? ask(wanted) : undefined;
    apply();
  }

  /** After the launcher has painted: in whatever a page's owner measures, we come last. */
  async function ask(wanted: string) {
    await afterPaint();
    const { api, genie } = state.options;
    const answer = isConnected && wanted === address ? await world.bootstrap(api, genie) : undefined;
    if (wanted !== address) return;
    if (!answer || !isConnected) {
      address = ''; // to be asked again where the element comes back
      return;
    }
    const { status, options } = readBootstrap(answer);
    Object.assign(state, { status, answer });
    places.genie = options;
    apply();
    if (status === 'unreachable') return warn(`no answer from ${api}: does connect-src allow it?`);
    if (status === 'absent') warn(`${api} knows no Genie called "${genie}"`);
    emit('genie:ready', { slug: genie, status });
  }

  /** An answer under way is worth waiting for: without it the panel would ask a second time. */
  async function load() {
    const [mountPanel] = await Promise.all([world.loadPanel(), asking]);
    return mountPanel;
  }

  function prefetch() {
    world.loadPanel().catch(() => {}); // who opens the panel will be told
  }

  launcher.addEventListener('pointerenter', prefetch); // a touch counts
  launcher.addEventListener('focus', prefetch);
  launcher.addEventListener('click', () => door.toggle(launcher));

  return {
    state,
    door,
    set(place, options) {
      places[place] = place === 'page' ? { ...places.page, ...options } : options;
      apply();
    },
    connect() {
      if (isConnected) return; // it was moved
      isConnected = true;
      leaveStack = joinStack(stage.root);
      apply();
    },
    disconnect() {
      isConnected = wasToBeOpen = false;
      stopWatching?.();
      leaveStack?.();
      door.destroy();
    },
  };
}
