// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { TAG } from '../../../widget/element.ts';
import type { WidgetOptions } from '../../../widget/options.ts';
import { createPageEmbeds, type PageEmbeds } from '../../../widget/page-embeds.ts';
import { attributeName } from '../../../widget/read-options.ts';
import { takeOverHandle } from '../../../widget/take-over-handle.ts';

/** An element is defined once a page, so all tests share one. */
let page: PageEmbeds;
const fetch = vi.fn<typeof globalThis.fetch>(async () =>
  Response.json({ success: true, data: { agent: { id: 'g1', name: 'Sunny' } } }),
);
const found = () => [...document.querySelectorAll(TAG)];
const launcher = () => found()[0]?.shadowRoot?.querySelector('button');

beforeAll(() => {
  vi.stubGlobal('fetch', fetch);
  page = createPageEmbeds({
    loadPanel: () => Promise.reject(new Error('not needed here')),
    api: 'https://cdn.test/v1',
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  page.hg('destroy');
  vi.restoreAllMocks();
});

function tag(data: Record<string, string>) {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${attributeName(name)}`, value);
  return script;
}

test('a script tag puts its Genie at the end of the body, however often it is pasted', () => {
  page.adopt(tag({ genie: 'pasted-twice' }));
  page.adopt(tag({ genie: 'pasted-twice' }));
  page.adopt(tag({ genie: 'another', position: 'top-start' }));

  expect(found()).toHaveLength(2);
  expect(document.body.lastElementChild).toBe(found()[1]);
  expect(found()[1]?.shadowRoot?.querySelector('.root')?.className).toBe('root top-start');
});

test('what a script tag says later is followed, also when another Genie is meant', async () => {
  const script = tag({ genie: 'followed', label: 'First', showLabel: 'true' });
  page.adopt(script);
  expect(launcher()?.textContent).toBe('First');

  script.dataset.label = 'Second';
  await vi.waitFor(() => expect(launcher()?.textContent).toBe('Second'));

  delete script.dataset.showLabel;
  script.dataset.genie = 'followed-elsewhere';
  await vi.waitFor(() =>
    expect(fetch).toHaveBeenLastCalledWith(expect.anything(), bodyWith('followed-elsewhere')),
  );
  expect(launcher()?.textContent).toBe('');
  expect(found()).toHaveLength(1);
});

/** Of each option something else than its default, as an attribute and as it is read. */
const CHANGES: { [N in keyof WidgetOptions]: readonly [written: string, read: WidgetOptions[N]] } = {
  genie: ['changed', 'changed'],
  api: ['https://other.test/v1/', 'https://other.test/v1'],
  mode: ['inline', 'inline'],
  target: ['#there', '#there'],
  position: ['top-start', 'top-start'],
  offsetX: ['8', 8],
  offsetY: ['9', 9],
  zIndex: ['5', 5],
  color: ['#abc', '#aabbcc'],
  label: ['Ask', 'Ask'],
  showLabel: ['', true],
  keepCall: ['false', false],
  avatar: ['https://img.test/a.png', 'https://img.test/a.png'],
  name: ['Ada', 'Ada'],
  theme: ['dark', 'dark'],
  lang: ['ar', 'ar'],
  open: ['true', true],
  trigger: ['.talk', '.talk'],
  avoid: ['#cookies', '#cookies'],
  tokenEndpoint: ['https://voice.test/token', 'https://voice.test/token'],
  variables: ['gold', { plan: 'gold' }],
  transcriptEvents: ['true', true],
  dotSize: ['20', 20],
  analytics: ['events', 'events'],
};

test.each(['of the script tag', 'of the element'])(
  'every option %s is followed when it comes, and when it goes again',
  async (where) => {
    stubIntersections();
    const script = tag({ genie: 'followed-in-all', mode: 'launcher' });
    page.adopt(script);
    const element = found()[0] as HTMLElement;
    const { state } = page.embedOf(element);
    const says = (option: keyof WidgetOptions, value: unknown) =>
      vi.waitFor(() => expect([option, state.options[option]]).toEqual([option, value]), { interval: 1 });
    const [place, prefix] = where === 'of the element' ? [element, ''] : [script, 'data-'];

    for (const [name, [written, read]] of Object.entries(CHANGES)) {
      const attribute = prefix + (name === 'variables' ? 'var-plan' : attributeName(name));
      const option = name as keyof WidgetOptions;
      const before = [place.getAttribute(attribute), state.options[option]] as const;

      place.setAttribute(attribute, written);
      await says(option, read);

      if (before[0] === null) place.removeAttribute(attribute);
      else place.setAttribute(attribute, before[0]);
      await says(option, before[1]);
    }
    vi.unstubAllGlobals();
    vi.stubGlobal('fetch', fetch);
  },
);

test('after destroy, init shows what the script tag says by then', () => {
  const script = tag({ genie: 'said-again', showLabel: 'true' });
  page.adopt(script);
  page.hg('destroy');

  page.hg('init', { genie: 'said-again', label: 'Back', showLabel: true });
  expect(launcher()?.textContent).toBe('Back');
});

test('init adds a Genie, a second init changes it', () => {
  page.hg('init', { agentUrl: 'by-init', label: 'First' });
  page.hg('init', { agentUrl: 'by-init', label: 'Second', showLabel: true });

  expect(found()).toHaveLength(1);
  expect(launcher()?.textContent).toBe('Second');
});

test('init says more than the script tag, which it needs not repeat', () => {
  page.adopt(tag({ genie: 'by-tag', label: 'Tag', showLabel: 'true' }));
  page.hg('update', { label: 'Page' });

  expect(found()).toHaveLength(1);
  expect(launcher()?.textContent).toBe('Page');
});

test('an inline Genie stands in its target', () => {
  const target = document.createElement('section');
  target.id = 'here';
  document.body.append(target);
  stubIntersections();

  page.hg('init', { genie: 'inline-one', mode: 'inline', target: '#here' });

  expect(target.firstElementChild).toBe(found()[0]);
  target.remove();
});

test('whoever writes nonsense is told, and nothing is thrown', () => {
  page.hg('frobnicate');
  page.hg('open');
  page.hg(undefined);
  page.hg(Object.create(null));
  page.hg('init', { genie: '' });
  page.hg('init', { genie: 'x', mode: 'inline', target: '#nowhere' });
  page.hg('on', 'open', 'no function');

  const said = vi.mocked(console.warn).mock.calls.map(([text]) => String(text));
  expect(said[0]).toMatch(/^\[genie\] hg\('frobnicate'\)\? Write init,update,destroy,on,off,open,/);
  expect(said[1]).toContain("no Genie: hg('init', {agentUrl: 'slug'})");
  expect(said.some((text) => text.includes('no Genie: hg'))).toBe(true);
  expect(said.some((text) => text.includes('#nowhere'))).toBe(true);
  expect(found()).toHaveLength(0);
});

test('listeners hear of events by either name until they are off, and cannot spoil each other', () => {
  const [by, byLegacy] = [vi.fn<(detail: unknown) => void>(), vi.fn<(detail: unknown) => void>()];
  page.hg('on', 'genie:open', by);
  page.hg('on', 'open', byLegacy);
  page.hg('init', { genie: 'listened-to' });

  found()[0]?.dispatchEvent(
    new CustomEvent('genie:open', { detail: { a: 1 }, bubbles: true, composed: true }),
  );
  page.hg('off', 'genie:open', by);
  found()[0]?.dispatchEvent(new CustomEvent('genie:open', { detail: {}, bubbles: true, composed: true }));

  expect(by.mock.calls).toEqual([[{ a: 1 }]]);
  expect(byLegacy).toHaveBeenCalledTimes(2);
});

test('off without a listener silences all of that name, and no other', () => {
  const [one, other, close] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  page.hg('on', 'open', one);
  page.hg('on', 'genie:open', other);
  page.hg('on', 'open', close);
  page.hg('on', 'close', close);

  page.hg('off', 'open');
  document.dispatchEvent(new CustomEvent('genie:open'));
  document.dispatchEvent(new CustomEvent('genie:close'));

  expect(one).not.toHaveBeenCalled();
  expect(other).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalledOnce();
  page.hg('off', 'close');
});

test('destroy and init again, many times over, leaves nothing behind', async () => {
  fetch.mockClear();
  for (let round = 0; round < 200; round += 1) {
    page.hg('init', { genie: 'again-and-again' });
    page.hg('destroy');
  }
  page.hg('init', { genie: 'again-and-again' });
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());

  expect(found()).toHaveLength(1);
});

test('attributes of the element are options, also later', async () => {
  document.body.insertAdjacentHTML('beforeend', `<${TAG} genie="written" mode="launcher"></${TAG}>`);
  const [element] = found();
  expect(launcher()?.hidden).toBe(false);

  element?.setAttribute('label', 'Hello');
  element?.setAttribute('show-label', '');
  await vi.waitFor(() => expect(launcher()?.textContent).toBe('Hello'));

  element?.removeAttribute('label');
  await vi.waitFor(() => expect(launcher()?.textContent).toBe('Talk to Sunny'));
});

test('what the page writes on the element leaves alone what the tag has said of the agent’s variables', async () => {
  page.adopt(tag({ genie: 'with-variables', 'var-plan': 'gold' }));
  const element = found()[0] as HTMLElement;

  element.setAttribute('theme', 'dark');

  const { state } = page.embedOf(element);
  await vi.waitFor(() => expect(state.options.theme).toBe('dark'));
  expect(state.options.variables).toEqual({ plan: 'gold' });
});

test('an element that a page moves, or whose body it swaps, stays', async () => {
  page.hg('init', { genie: 'moved' });
  const [element] = found();

  const other = document.createElement('main');
  document.body.append(other);
  if (element) other.append(element);
  await Promise.resolve();
  expect(element?.isConnected).toBe(true);

  if (element) document.body.append(element);
  document.body.replaceWith(document.createElement('body'));
  await vi.waitFor(() => expect(element?.parentNode).toBe(document.body));
});

test("the page's stub is taken over with its queue, and goes on working", () => {
  const stub = Object.assign((...args: unknown[]) => void queueOf(window)?.push(args), {
    q: [['init', { agentUrl: 'queued' }]],
  });
  vi.stubGlobal('hg', stub);

  takeOverHandle(page.hg);
  expect(found()).toHaveLength(1);

  stub('init', { label: 'Later', showLabel: true });
  expect(launcher()?.textContent).toBe('Later');
});

test('a script element by the name of hg is no stub', () => {
  vi.stubGlobal('hg', document.createElement('script'));

  takeOverHandle(page.hg);

  expect((window as { hg?: unknown }).hg).toBe(page.hg);
});

function stubIntersections() {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

function bodyWith(slug: string): unknown {
  return expect.objectContaining({ body: expect.stringContaining(`"${slug}"`) as string });
}

function queueOf(host: Window & { hg?: { q?: unknown[] } }) {
  return host.hg?.q;
}
