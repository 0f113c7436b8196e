import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { until } from '../support/until.ts';
import { type Engine, type EngineTab, partOf } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { hostList, serveHostPages, strictest } from './host-pages.ts';
import { startWebKit } from './webkit.ts';

const SHOUTING = `<link rel="stylesheet" href="data:text/css,*{all:unset!important;font-size:40px!important;display:block!important;position:static!important}">`;
const THROWING = `<button id="thrower"></button>`;

let demo: TestDemo;
let hosts: Awaited<ReturnType<typeof serveHostPages>>;

beforeAll(async () => {
  demo = await startTestDemo();
  hosts = await serveHostPages(demo.platform, {
    plain: {},
    strictest: { csp: strictest },
    hosts: { csp: hostList },
    shouting: { head: SHOUTING },
    rtl: { html: 'dir="rtl"' },
    'bottom-start': { attributes: 'data-genie="sunny-dental" data-position="bottom-start"' },
    inline: {
      attributes: 'data-genie="sunny-dental" data-mode="inline" data-target="#place"',
      body: '<div id="place" style="height:600px"></div>',
    },
    private: { attributes: 'data-genie="vip-concierge"' },
    resting: { attributes: 'data-genie="closed-shop"' },
    arabic: { attributes: 'data-genie="rihla"' },
    unknown: { attributes: 'data-genie="nobody-is-here"' },
    twice: { body: `<script async src="${demo.platform}/widget.js" data-genie="sunny-dental"></script>` },
    moved: {
      head: `<style nonce="r4nd0m">body { transform: translateX(20px) }</style>`,
      body: '<div style="height: 3000px">A long page</div>',
    },
    throwing: { body: THROWING },
  });
});
afterAll(async () => {
  await hosts?.close();
  await demo?.stop();
});

describe.each([
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
])('in %s', (_name, start) => {
  let engine: Engine;
  let tab: EngineTab;

  beforeAll(async () => {
    engine = await start();
    tab = await engine.openTab();
  });
  afterAll(async () => {
    await tab?.close();
    await engine?.close();
  });

  const visit = async (page: string) => {
    await tab.open(`${hosts.origin}/${page}`);
    await until('the launcher shows', () => tab.read<boolean>(`!!${partOf('launcher')}?.offsetWidth`));
  };
  const textOf = (part: string) => tab.read<string>(`${partOf(part)}?.innerText ?? ''`);
  const says = (part: string, words: RegExp) =>
    until(`${part} says ${words}`, async () => words.test(await textOf(part)), { timeoutMs: 20_000 });
  const complaints = () => tab.read<string[]>('window.seen');
  const boxOf = (part: string) =>
    tab.read<{ x: number; y: number; width: number; height: number }>(
      `${partOf(part)}.getBoundingClientRect().toJSON()`,
    );

  test.each(['plain', 'strictest', 'hosts', 'shouting', 'twice'])(
    'on a page that is %s the launcher opens a styled panel, Escape closes it, and nothing complains',
    async (page) => {
      await visit(page);
      expect(await tab.read('document.querySelectorAll("genie-widget").length')).toBe(1);
      const launcher = await boxOf('launcher');
      expect(launcher.height).toBeGreaterThanOrEqual(44);
      expect(launcher.x + launcher.width).toBeGreaterThan((await tab.read<number>('innerWidth')) - 60);

      await tab.click('launcher');
      await says('panel', /Sunny Dental/);
      const panel = await boxOf('panel');
      expect(panel.width).toBeGreaterThan(300);
      expect(panel.height).toBeGreaterThan(300);
      expect(await tab.read(`${partOf('panel')}.getAttribute('role')`)).toBe('dialog');
      expect(
        await tab.read(`${partOf('panel')}.contains(${partOf('panel')}.getRootNode().activeElement)`),
      ).toBe(true);

      await tab.press('Escape');
      await until('the panel is closed', () => tab.read<boolean>(`!${partOf('panel')}?.offsetWidth`));
      expect(
        await tab.read(`${partOf('launcher')}.getRootNode().activeElement === ${partOf('launcher')}`),
      ).toBe(true);
      expect(await complaints()).toEqual([]);
    },
  );

  test.each([
    ['rtl', true],
    ['bottom-start', true],
    ['plain', false],
  ])('on the page %s the launcher stands on the left: %s', async (page, isLeft) => {
    await visit(page);
    const { x } = await boxOf('launcher');
    expect(x < 640).toBe(isLeft);
  });

  test('on a long page that moves its body the panel opens in the window', async () => {
    await visit('moved');
    await tab.read(`(hg('open'), 1)`);
    await says('panel', /Sunny Dental/);
    const height = await tab.read<number>('innerHeight');
    await until('it is in sight', async () => (await boxOf('panel')).y < height);
    expect(await complaints()).toEqual([]);
  });

  test.each([
    ['private', 'gate', /By invitation only/],
    ['resting', 'panel', /taking a break/],
    ['arabic', 'panel', /ابدأ الحديث/],
  ])('a Genie that is %s shows its state', async (page, part, words) => {
    await visit(page);
    await tab.click('launcher');
    await says(part, words);
    expect((await complaints()).filter((line) => !/403|404/.test(line))).toEqual([]);
  });

  test('of a Genie that does not exist nothing shows', async () => {
    await tab.open(`${hosts.origin}/unknown`);
    await until('the widget knows', () => tab.read<boolean>('window.statuses.length > 0'));
    expect(await tab.read('statuses')).toEqual(['absent']);
    expect(await tab.read(`!!${partOf('launcher')}?.offsetWidth`)).toBe(false);
  });

  test('inline it fills the place that the page gave it', async () => {
    await tab.open(`${hosts.origin}/inline`);
    await says('panel', /Sunny Dental/);
    expect((await boxOf('panel')).width).toBeGreaterThan(500);
    expect(await complaints()).toEqual([]);
  });

  test('a page that throws all the time hears its own errors, and none of ours', async () => {
    await visit('throwing');
    await tab.read(
      `(window.throwing = setInterval(() => { window.thrown = (window.thrown ?? 0) + 1; throw new Error('own'); }, 10), 1)`,
    );
    await tab.click('launcher');
    await says('panel', /Sunny Dental/);
    await until('the page has thrown', () => tab.read<boolean>('window.thrown > 20'));
    await tab.read('(clearInterval(window.throwing), 1)');
    expect((await complaints()).filter((line) => !line.includes('own'))).toEqual([]);
  });

  test('a hundred times made and destroyed, it is there once', async () => {
    await visit('plain');
    await tab.read(
      `(() => { for (let i = 0; i < 100; i++) { hg('destroy'); hg('init', { agentUrl: 'sunny-dental' }); } return 1; })()`,
    );
    await until('the launcher shows', () => tab.read<boolean>(`!!${partOf('launcher')}?.offsetWidth`));
    expect(await tab.read('document.querySelectorAll("genie-widget").length')).toBe(1);
    expect(await complaints()).toEqual([]);
  });

  test('a typed question is answered; where the browser has no WebRTC, that is said with a next step', async () => {
    await visit('plain');
    await tab.click('launcher');
    await until('the input is there', () => tab.read<boolean>(`!!${partOf('input')}`));
    await tab.click('input');
    await tab.type('How much is a cleaning?');
    await tab.press('Enter');
    await until('consent', () => tab.read<boolean>(`!!${partOf('consent')}`));
    await tab.read(
      `([...${partOf('panel')}.querySelectorAll('button')].find((button) => button.textContent.includes('Type instead')).click(), 1)`,
    );
    if (engine.hasWebRtc) {
      await says('transcript', /\d+ dollars/);
      await tab.click('end');
      await until('the session is over', () => demo.sessions().length === 0);
    } else {
      await says('panel', /This browser cannot make calls/);
    }
    expect(await complaints()).toEqual([]);
  });

  test('a call is heard and ends with the microphone off', async () => {
    if (!engine.hasWebRtc) {
      expect(await tab.read('typeof RTCPeerConnection')).toBe('undefined');
      return;
    }
    await visit('plain');
    await tab.read(
      `(() => { window.tracks = []; window.heard = [];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wish) => { const stream = await ask(wish); tracks.push(...stream.getTracks()); return stream; };
        document.addEventListener('genie:first-audio', ({ detail }) => heard.push(detail.ms)); return 1; })()`,
    );
    await tab.click('launcher');
    await tab.click('start');
    await tab.click('consent');
    await until('the Genie is heard', () => tab.read<boolean>('heard.length === 1'), { timeoutMs: 30_000 });
    expect(await tab.read('tracks.map(({ readyState }) => readyState)')).toEqual(['live']);
    await tab.click('end');
    expect(await tab.read('tracks.map(({ readyState }) => readyState)')).toEqual(['ended']);
    expect(await complaints()).toEqual([]);
  });

  test.each(['g/sunny-dental', 'p/sunny-group', 'q/sunny-dental'])('our own page /%s opens', async (path) => {
    await tab.open(`${demo.platform}/${path}`);
    const title = await until('the page is there', async () => {
      const heading = await tab.read<string>(`document.querySelector('h1, h2')?.innerText ?? ''`);
      return heading !== 'Loading…' && heading;
    });
    expect(title).toContain('Sunny');
  });
});
