import { afterPaint } from './after-paint.ts';
import type { Bootstrap, BootstrapAnswer } from './bootstrap.ts';
import type { Emit } from './events.ts';
import type { LauncherState } from './launcher.ts';
import type { LoadPanel } from './load-panel.ts';
import { DEFAULT_OPTIONS, type WidgetOptions } from './options.ts';
import type { PanelHost } from './panel-port.ts';
import { createPanelSlot } from './panel-slot.ts';
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
interface Places {
  genie: Partial<WidgetOptions>;
  script: Partial<WidgetOptions>;
  attributes: Partial<WidgetOptions>;
  page: Partial<WidgetOptions>;
}

/** One Genie on a page: its launcher, its panel's place, and what the page may ask of them. */
export interface Embed {
  readonly options: WidgetOptions;
  readonly status: LauncherState['status'];
  /** Replaces what one place says; `page` adds to what it said before. */
  set(place: keyof Places, options: Partial<WidgetOptions>): void;
  /** A private Genie's grant: goes to the panel and nowhere else. */
  setAccessToken(token: string | undefined): void;
  /** `by`: where the focus goes back to. Without it the focus stays where it is. */
  open(by?: HTMLElement): void;
  close(): void;
  toggle(by?: HTMLElement): void;
  command(name: string, args: readonly unknown[]): void;
  connect(): void;
  disconnect(): void;
}

export function createEmbed(element: HTMLElement, shadow: ShadowRoot, world: World): Embed {
  const places: Places = { genie: {}, script: {}, attributes: {}, page: {} };
  const stage = createStage(shadow);
  let options = mergeOptions();
  let address = '';
  let asking: Promise<void> | undefined;
  let answer: BootstrapAnswer | undefined;
  let status: LauncherState['status'];
  let activity: LauncherState['activity'] = 'none';
  let accessToken: string | undefined;
  let opener = stage.launcher;
  let isConnected = false;
  let wasToBeOpen = false;
  let stopWatching: (() => void) | undefined;
  let leaveStack: (() => void) | undefined;
  const slot = createPanelSlot({ load, onChange: render });

  function mergeOptions(): WidgetOptions {
    const { genie, script, attributes, page } = places;
    return {
      ...DEFAULT_OPTIONS,
      mode: 'inline',
      api: world.api,
      ...genie,
      ...script,
      ...attributes,
      ...page,
    };
  }

  function apply() {
    options = mergeOptions();
    if (!isConnected) return;
    const wanted = options.genie && `${options.api} ${options.genie}`;
    if (wanted !== address) follow(wanted);
    slot.panel?.update(options);
    render();
    stopWatching?.();
    stopWatching = watch();
    if (options.open === wasToBeOpen) return;
    wasToBeOpen = options.open;
    if (options.open) void open();
    else close();
  }

  /** The element leads to another Genie from now on, or to its first. */
  function follow(wanted: string) {
    slot.destroy();
    places.genie = {};
    options = mergeOptions();
    answer = status = undefined;
    address = wanted;
    asking = wanted ? ask(wanted) : undefined;
  }

  /** After the launcher has painted: in whatever a page's owner measures, we come last. */
  async function ask(wanted: string) {
    await afterPaint();
    const { api, genie } = options;
    const latest = isConnected && wanted === address ? await world.bootstrap(api, genie) : undefined;
    if (wanted !== address) return;
    if (!latest || !isConnected) {
      address = ''; // to be asked again where the element comes back
      return;
    }
    answer = latest;
    const facts = readBootstrap(latest);
    ({ status } = facts);
    places.genie = facts.options;
    apply();
    if (status === 'absent') warn(`${api} knows no Genie "${genie}": see its own address for its slug`);
    if (status === 'unreachable') warn(`no answer from ${api}: does this page's connect-src allow it?`);
    else emit('genie:ready', { slug: genie, status: facts.status as 'open' });
  }

  async function load() {
    // An answer under way is worth waiting for: without it the panel would ask a second time.
    const [mountPanel] = await Promise.all([world.loadPanel(), asking]);
    return () => mountPanel(host());
  }

  function host(): PanelHost {
    return {
      root: shadow,
      container: stage.container,
      options,
      bootstrap: answer,
      accessToken,
      emit,
      onClose: close,
      onSession(now) {
        activity = now;
        render();
      },
    };
  }

  const emit: Emit = (name, detail) => {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    world.emit(name, detail);
  };

  async function open(by?: HTMLElement) {
    opener = by ?? opener;
    const isNew = !slot.isWanted;
    if (isNew || by) await slot.open(by !== undefined);
    if (slot.failure) warn('the panel could not be loaded:', slot.failure);
    else if (isNew && isOpen() && options.mode === 'launcher') emit('genie:open', {});
  }

  function close() {
    if (!slot.isWanted || options.mode === 'inline') return; // inline it has its place in the page
    const wasOpen = isOpen();
    const hadFocus = stage.container.contains(shadow.activeElement);
    slot.close();
    if (hadFocus) opener.focus();
    if (wasOpen) emit('genie:close', {});
  }

  function toggle(by?: HTMLElement) {
    if (slot.isWanted) close();
    else void open(by);
  }

  function isOpen() {
    return slot.isWanted && slot.panel !== undefined;
  }

  function hasLauncher() {
    return options.mode === 'launcher' && !options.trigger && status !== 'absent';
  }

  function render() {
    const isWaiting = slot.isWanted && !slot.panel;
    stage.render(options, {
      status,
      activity: isWaiting ? 'connecting' : activity,
      isOpen: isOpen(),
      hasLauncher: hasLauncher(),
      hasFailed: slot.failure !== undefined,
    });
    restack();
  }

  function prefetch() {
    world.loadPanel().catch(() => {}); // who opens the panel will be told
  }

  function watch() {
    if (options.mode === 'inline') return whenNear(stage.root, () => void open());
    return options.trigger ? watchTrigger(options.trigger, prefetch, toggle) : undefined;
  }

  for (const intent of ['pointerenter', 'focus', 'touchstart'])
    stage.launcher.addEventListener(intent, prefetch, { passive: true });
  stage.launcher.addEventListener('click', () => toggle(stage.launcher));

  return {
    get options() {
      return options;
    },
    get status() {
      return status;
    },
    set(place, said) {
      places[place] = place === 'page' ? { ...places.page, ...said } : said;
      apply();
    },
    setAccessToken(token) {
      accessToken = token;
    },
    open,
    close,
    toggle,
    command(name, args) {
      if (name === 'start' || name === 'send') void open(stage.launcher);
      slot.command(name, args);
    },
    connect() {
      if (isConnected) return; // moved
      isConnected = true;
      leaveStack = joinStack(stage.root, () => (hasLauncher() ? options.position : ''));
      apply();
    },
    disconnect() {
      isConnected = wasToBeOpen = false;
      stopWatching?.();
      leaveStack?.();
      slot.destroy();
    },
  };
}
