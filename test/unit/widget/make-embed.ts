import { onTestFinished, vi } from 'vitest';
import { createStageTwo } from '../../../widget/create-stage-two.ts';
import { createEmbed } from '../../../widget/embed.ts';
import type { WidgetOptions } from '../../../widget/options.ts';
import type { Panel, PanelHost } from '../../../widget/panel-port.ts';

export interface AnswerOptions {
  status?: number;
  agent?: object;
  error?: object;
}

let count = 0;

/** An embed in the page, with an API that answers as told and a panel that only notes what it is asked. */
export function makeEmbed(options: Partial<WidgetOptions> = {}, answer: AnswerOptions = {}) {
  const { status = 200, agent = { id: 'g1', name: 'Sunny' }, error } = answer;
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json(error ? { success: false, error } : { success: true, data: { agent } }, { status }),
  );
  vi.stubGlobal('fetch', fetch);

  const panel = {
    open: vi.fn<Panel['open']>(),
    close: vi.fn<Panel['close']>(),
    update: vi.fn<Panel['update']>(),
    command: vi.fn<Panel['command']>(),
    destroy: vi.fn<Panel['destroy']>(),
  } satisfies Panel;
  const hosts: PanelHost[] = [];
  const mountPanel = vi.fn<(host: PanelHost) => Panel>((host) => {
    hosts.push(host);
    return panel;
  });
  const loadPanel = vi.fn<Parameters<typeof createEmbed>[2]['loadPanel']>(async () => ({
    startStageTwo: (one) => createStageTwo(mountPanel, one),
    place: async () => {},
  }));

  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'open' });
  const embed = createEmbed(element, shadow, { loadPanel, api: 'https://api.test/v1' });
  const events: [string, unknown][] = [];
  for (const name of ['ready', 'open', 'close', 'session-ended'])
    document.addEventListener(`genie:${name}`, note);
  function note({ type, detail }: Event & { detail?: unknown }) {
    events.push([type, detail]);
  }

  embed.set('script', { genie: `slug-${(count += 1)}`, mode: 'launcher', ...options });
  document.body.append(element);
  shadow.firstElementChild?.removeAttribute('popover'); // jsdom reads no constructed sheets, so it would be hidden
  embed.connect();
  onTestFinished(() => {
    embed.destroy();
    for (const name of ['ready', 'open', 'close', 'session-ended'])
      document.removeEventListener(`genie:${name}`, note);
    vi.unstubAllGlobals();
  });
  const [launcher, container] = shadow.querySelectorAll<HTMLElement>('.root > *');
  if (!launcher || !container) throw new Error('The stage is not built.');
  return { element, shadow, embed, launcher, container, panel, hosts, mountPanel, loadPanel, fetch, events };
}
