import type { Browser, CDPSession, Page, Route } from 'playwright';
import { until } from '../until.ts';
import type { Guest } from './guest-recorder.ts';
import { recordGuest } from './guest-recorder.ts';
import type { HostFixture } from './host-fixture.ts';

const WORLD = 'guest';

/** A host page whose widget is still on its way. */
export interface HostVisit {
  page: Page;
  /** Errors and warnings of the console, uncaught errors. */
  lines: { kind: 'error' | 'warning'; text: string }[];
  requests: string[];
  /** Evaluates an expression in the page's own world, whatever the page has done to it. */
  inPage<T>(expression: string): Promise<T>;
  /** Asks the recorder, in its world. */
  ask<T>(question: (guest: Guest) => T): Promise<T>;
  askOf<T, A extends string>(question: (guest: Guest, about: A) => T, about: A): Promise<T>;
  /** Lets the widget's script come. */
  release(): void;
  close(): Promise<void>;
}

/** Opens a host page up to where its own content stands, and holds the widget's script back. */
export async function openHost(browser: Browser, url: string, { context }: HostFixture): Promise<HostVisit> {
  const profile = await browser.newContext({ reducedMotion: 'reduce', ...context });
  const page = await profile.newPage();
  const lines: HostVisit['lines'] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => lines.push({ kind: 'error', text: `uncaught: ${message}` }));
  page.on('console', (line) => {
    const kind = line.type();
    if (kind === 'error' || kind === 'warning') lines.push({ kind, text: line.text() });
  });
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\/widget(\.single)?\.js/, (route) => (isHeld ? void held.push(route) : route.fallback()));

  const session = await profile.newCDPSession(page);
  const world = await recordingWorld(session);
  await page.goto(url, { waitUntil: 'commit' });
  await until('the page has asked for the widget', () => held.length > 0);
  await until('the recorder is there', () => world.id());

  const ask = <T>(expression: string) => evaluate<T>(session, expression, world.id());
  return {
    page,
    lines,
    requests,
    inPage: (expression) => evaluate(session, expression),
    ask: (question) => ask(`(${question})(guest)`),
    askOf: (question, about) => ask(`(${question})(guest, ${JSON.stringify(about)})`),
    release() {
      isHeld = false;
      for (const route of held) void route.fallback().catch(() => undefined); // the page may be gone by then
    },
    close: () => profile.close(),
  };
}

/** A world beside the page's own in each document of the tab. */
async function recordingWorld(session: CDPSession): Promise<{ id(): number | undefined }> {
  let current: number | undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === WORLD && (auxData as { frameId?: string }).frameId === frameTree.frame.id) current = id;
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${recordGuest})()`,
    worldName: WORLD,
  });
  return { id: () => current };
}

async function evaluate<T>(session: CDPSession, expression: string, contextId?: number): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(contextId !== undefined && { contextId }),
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text, { cause: expression });
  return result.value as T;
}
