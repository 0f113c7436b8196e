/** The embedded voice server with its scripted agent, and a page with an unmodified livekit-client. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { createScriptedAgent } from '../../demo/agent/scripted-agent.ts';
import {
  createVoiceServer,
  type VoiceServer,
  type VoiceServerOptions,
} from '../../demo/voice/voice-server.ts';
import { bundleScript } from './bundle.ts';
import { makeKnowledge } from './make-knowledge.ts';
import { until } from './until.ts';
import { API_KEY, API_SECRET, mintVoiceToken, type TokenClaims } from './voice-token.ts';

export interface VoiceStand {
  voice: VoiceServer;
  /** What livekit-client is given. */
  url: string;
  /** A page with `window.call` on it, in a context of its own. */
  openPage(browser: Browser): Promise<Page>;
  /** Joins; the answer is 'connected', or the error as text. */
  connect(page: Page, options?: ConnectOptions): Promise<string>;
  token(claims?: TokenClaims): Promise<string>;
  /** What the server says of a room. */
  report(room: string): ReturnType<VoiceServer['sessions']>[number] | undefined;
  /** Closes every page and ends every session: between tests. */
  leaveAll(): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectOptions extends TokenClaims {
  microphone?: boolean;
}

export async function openVoiceStand(
  options: Partial<Pick<VoiceServerOptions, 'limits' | 'agentDelayMs' | 'runAgent' | 'now'>> = {},
): Promise<VoiceStand> {
  const script = await bundleScript(new URL('livekit-page.ts', import.meta.url));
  const runAgent = createScriptedAgent({ knowledge: makeKnowledge() });
  const voice = createVoiceServer({ apiKey: API_KEY, apiSecret: API_SECRET, runAgent, ...options });
  const http = createServer((req, res) => {
    if (voice.handleRequest(req, res)) return;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><body><script>${script.replaceAll('</script', '<\\/script')}</script>`);
  });
  http.on('upgrade', (req, socket, head) => voice.handleUpgrade(req, socket, head) || socket.destroy());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(http.address() as AddressInfo).port}`;
  const contexts: BrowserContext[] = [];
  const url = origin.replace('http', 'ws');
  const leaveAll = async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    voice.close();
  };

  return {
    voice,
    url,
    async openPage(browser) {
      const context = await browser.newContext({ permissions: ['microphone'] });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(origin);
      return page;
    },
    async connect(page, { microphone = false, ...claims } = {}) {
      const token = await mintVoiceToken(claims);
      return page.evaluate(
        ([address, accessToken, withMicrophone]) => window.call.connect(address, accessToken, withMicrophone),
        [url, token, microphone] as const,
      );
    },
    token: mintVoiceToken,
    report: (room) => voice.sessions().find((session) => session.room === room),
    leaveAll,
    async close() {
      await leaveAll();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Waits for what `read` makes of the page's call. */
export function untilPage<T>(page: Page, what: string, read: () => T | Promise<T>) {
  return until(what, () => page.evaluate(read));
}
