// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeEmbed } from './make-embed.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('paints first, then asks once and says what the slug leads to', async () => {
  const { embed, events, fetch } = makeEmbed();
  expect(fetch).not.toHaveBeenCalled();

  await vi.waitFor(() => expect(embed.state.status).toBe('open'));

  expect(fetch).toHaveBeenCalledOnce();
  expect(events).toEqual([['genie:ready', { slug: embed.state.options.genie, status: 'open' }]]);
});

test('the panel is loaded on the first intent, and only once', async () => {
  const { launcher, loadPanel, mountPanel } = makeEmbed();
  expect(loadPanel).not.toHaveBeenCalled();

  launcher.dispatchEvent(new Event('pointerenter'));
  expect(loadPanel).toHaveBeenCalledOnce();
  expect(mountPanel).not.toHaveBeenCalled();
});

test('a click opens it with the answer that stage 1 has, a second click closes it', async () => {
  const { launcher, container, panel, hosts, events, embed } = makeEmbed();
  expect(container.hidden).toBe(true);

  launcher.click();
  launcher.click(); // an impatient visitor does not mean to close it
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledWith(true));

  expect(container.hidden).toBe(false);
  expect(launcher.getAttribute('aria-expanded')).toBe('true');
  expect(hosts[0]?.bootstrap).toMatchObject({ status: 200 });
  expect(events.at(-1)).toEqual(['genie:open', {}]);

  launcher.click();

  expect(embed.state.panel).toBe('closed');
  expect(container.hidden).toBe(true);
  expect(panel.close).toHaveBeenCalledOnce();
  expect(events.at(-1)).toEqual(['genie:close', {}]);
});

test('inline it has its place: nobody closes it, and that it is open is no news', async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const { embed, panel, container, events } = makeEmbed({ mode: 'inline' });
  embed.run('open');
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledWith(false));

  embed.run('close');

  expect(container.hidden).toBe(false);
  expect(panel.close).not.toHaveBeenCalled();
  expect(events.map(([name]) => name)).not.toContain('genie:open');
});

test('events reach the page from an element in a shadow root of its own, and once it is out of the page', async () => {
  const { embed, element, events, hosts, launcher } = makeEmbed();
  const component = document.body.appendChild(document.createElement('div'));
  component.attachShadow({ mode: 'open' }).append(element);
  launcher.click();
  await vi.waitFor(() => expect(events.map(([name]) => name)).toContain('genie:open'));

  element.remove();
  hosts[0]?.emit('genie:session-ended', { reason: 'visitor-ended', durationMs: 1 });

  expect(events.at(-1)?.[0]).toBe('genie:session-ended');
  embed.destroy();
  component.remove();
});

test('the focus goes back to the launcher where it was inside, and stays where it was outside', async () => {
  const { launcher, container, hosts, panel, shadow, embed } = makeEmbed();
  const button = document.createElement('button');
  container.append(button);
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());

  button.focus();
  hosts[0]?.onClose();
  expect(shadow.activeElement).toBe(launcher);

  launcher.blur();
  embed.run('open', launcher);
  hosts[0]?.onClose();
  expect(shadow.activeElement).toBeNull();
});

test('data-open opens it without taking the focus', async () => {
  const { panel } = makeEmbed({ open: true });

  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledWith(false));
});

test('commands wait for the panel in their order; those that need none do not load it', async () => {
  const { embed, panel, loadPanel } = makeEmbed();
  const handler = vi.fn<() => string>();

  embed.run('tool', 'weather', handler);
  embed.run('variables', { plan: 'gold' });
  embed.run('mute');
  expect(loadPanel).not.toHaveBeenCalled();
  embed.run('start');
  embed.run('send', 'Hello');
  await vi.waitFor(() => expect(panel.command).toHaveBeenCalledTimes(5));

  expect(panel.command.mock.calls).toEqual([
    ['tool', ['weather', handler]],
    ['variables', [{ plan: 'gold' }]],
    ['mute', []],
    ['start', []],
    ['send', ['Hello']],
  ]);
  expect(panel.open).toHaveBeenCalled();
});

test('a panel that cannot be loaded says so, and the next tap tries again', async () => {
  const { launcher, loadPanel, panel, embed } = makeEmbed();
  loadPanel.mockRejectedValueOnce(new TypeError('Failed to fetch'));

  launcher.click();
  await vi.waitFor(() => expect(embed.state.panel).toBe('failed'));
  expect(launcher.textContent).toBe('Could not load. Reload the page.');
  expect(console.warn).toHaveBeenCalledWith('[genie] the panel failed:', expect.any(TypeError));

  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());
  expect(launcher.textContent).toBe('');
});

test('an absent Genie leaves no launcher, and the owner learns why', async () => {
  const { launcher, embed, events } = makeEmbed({}, { status: 404, error: { code: 'NOT_FOUND' } });

  await vi.waitFor(() => expect(embed.state.status).toBe('absent'));

  expect(launcher.hidden).toBe(true);
  expect(events).toEqual([['genie:ready', { slug: embed.state.options.genie, status: 'absent' }]]);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(embed.state.options.genie));
});

test('an API out of reach keeps the launcher, and nothing is ready yet', async () => {
  const { launcher, embed, events } = makeEmbed({}, { status: 503, error: { code: 'INTERNAL_ERROR' } });

  await vi.waitFor(() => expect(embed.state.status).toBe('unreachable'));

  expect(launcher.hidden).toBe(false);
  expect(events).toEqual([]);
});

test('a panel that learns more makes it ready', async () => {
  const { launcher, embed, hosts, events } = makeEmbed({}, { status: 503 });
  launcher.click();
  await vi.waitFor(() => expect(hosts).toHaveLength(1));

  hosts[0]?.emit('genie:ready', { slug: 'x', status: 'open' });

  expect(embed.state.status).toBe('open');
  expect(events).toContainEqual(['genie:ready', { slug: 'x', status: 'open' }]);
});

test('the page says more than the script tag, which says more than the Genie', async () => {
  const branding = { primary_color: '#111111' };
  const { embed } = makeEmbed({ label: 'Ask' }, { agent: { id: 'g1', name: 'Sunny', branding } });
  await vi.waitFor(() => expect(embed.state.options.color).toBe('#111111'));

  embed.set('attributes', { color: '#222222' });
  embed.set('page', { color: '#333333' });
  embed.set('page', { theme: 'dark' });

  expect(embed.state.options).toMatchObject({ color: '#333333', theme: 'dark', label: 'Ask', name: 'Sunny' });
  embed.set('attributes', {});
  expect(embed.state.options.color).toBe('#333333');
});

test('an address that a template has left empty is the usual one', async () => {
  const { fetch } = makeEmbed({ api: '' });

  await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());

  expect(fetch).toHaveBeenCalledWith('https://api.test/v1', expect.anything());
});

test('an open panel hears of changed options', async () => {
  const { embed, launcher, panel } = makeEmbed();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());

  embed.set('page', { theme: 'dark' });

  expect(panel.update).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' }), undefined);
});

test('an open panel hears of a grant that the page gets later', async () => {
  const { embed, launcher, panel } = makeEmbed();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());

  embed.set('page', {}, 'late-grant');

  expect(panel.update).toHaveBeenLastCalledWith(expect.anything(), 'late-grant');
});

test('another slug ends what runs and asks again', async () => {
  const { embed, launcher, panel, fetch, events } = makeEmbed();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());

  embed.set('page', { genie: 'another-one' });
  expect(panel.destroy).toHaveBeenCalledOnce();
  await vi.waitFor(() =>
    expect(events.at(-1)).toEqual(['genie:ready', { slug: 'another-one', status: 'open' }]),
  );

  expect(fetch).toHaveBeenCalledTimes(2);
});

test('destroy ends what runs at once, also a panel that is still loading', async () => {
  const { embed, element, launcher, panel, mountPanel } = makeEmbed();
  launcher.click();

  embed.destroy();
  expect(element.isConnected).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(mountPanel).not.toHaveBeenCalled();

  document.body.append(element);
  embed.connect();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());
  embed.destroy();
  expect(panel.destroy).toHaveBeenCalledOnce();
});

test('what the agent may ask for outlives the panel', async () => {
  const { embed, element, launcher, panel } = makeEmbed();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledOnce());
  embed.run('tool', 'weather');
  embed.destroy();

  document.body.append(element);
  embed.connect();
  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledTimes(2));

  expect(panel.command.mock.calls).toEqual([
    ['tool', ['weather']],
    ['tool', ['weather']],
  ]);
});

test('what only shows with the panel comes with it: words of other languages, the size of the dot', async () => {
  const { embed, launcher, panel } = makeEmbed({ lang: 'ar', dotSize: 20 });
  await vi.waitFor(() => expect(launcher.getAttribute('aria-label')).toBe('Sunny'));

  launcher.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled());
  expect(launcher.style.getPropertyValue('--_dot')).toBe('20px');
  await vi.waitFor(() => expect(launcher.getAttribute('aria-label')).toBe('تحدث مع Sunny'));

  embed.set('page', { lang: 'en', dotSize: 8 });
  expect(launcher.getAttribute('aria-label')).toBe('Talk to Sunny');
  expect(launcher.style.getPropertyValue('--_dot')).toBe('8px');

  embed.set('page', { lang: 'eo' }); // nobody has written that yet
  expect(launcher.getAttribute('aria-label')).toBe('Talk to Sunny');
  embed.set('page', { lang: 'ar' });
  expect(launcher.getAttribute('aria-label')).toBe('تحدث مع Sunny');
});

test("a grant reaches the panel's host and no attribute, option or event", async () => {
  const { embed, element, launcher, hosts, events } = makeEmbed();
  embed.set('page', {}, 'secret-grant');
  launcher.click();
  await vi.waitFor(() => expect(hosts).toHaveLength(1));

  expect(hosts[0]?.accessToken).toBe('secret-grant');
  const visible = JSON.stringify([
    events,
    embed.state.options,
    element.outerHTML,
    element.shadowRoot?.innerHTML,
  ]);
  expect(visible).not.toContain('secret-grant');
});

test("the page's own button takes the launcher's place", async () => {
  const { launcher, panel } = makeEmbed({ trigger: '.talk' });
  const button = document.createElement('a');
  button.className = 'talk';
  button.href = '#elsewhere';
  document.body.append(button);
  expect(launcher.hidden).toBe(true);

  button.click();
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalledWith(true));
  expect(location.hash).toBe('');

  button.click();
  expect(panel.close).toHaveBeenCalledOnce();
  button.remove();
});

test.each(['.talk', '###'])('clicks that are not on the button %s are the page’s alone', (trigger) => {
  makeEmbed({ trigger });
  const failures = vi.fn<(event: Event) => void>();
  addEventListener('error', failures);

  document.body.click();
  for (const type of ['click', 'pointerover']) document.dispatchEvent(new Event(type));

  expect(failures).not.toHaveBeenCalled();
  removeEventListener('error', failures);
});

test('launchers in one corner stand on top of each other', () => {
  const [first, other, second] = [makeEmbed(), makeEmbed({ position: 'top-start' }), makeEmbed()];
  expect([first, other, second].map(shift)).toEqual(['0px', '0px', '72px']);

  first.embed.destroy();
  expect(shift(second)).toBe('0px');
});

function shift({ shadow }: ReturnType<typeof makeEmbed>) {
  return shadow.querySelector<HTMLElement>('.root')?.style.getPropertyValue('--_shift');
}
