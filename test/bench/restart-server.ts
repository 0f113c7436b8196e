import type { Browser } from 'playwright';
import { BROKEN_LINES } from '../support/line-call.ts';
import { routeToken } from '../support/route-voice.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';
import { startVoiceProcess } from '../support/voice-process.ts';
import type { BenchWorld } from './bench.ts';
import type { Sample } from './compare.ts';

const AWAY_MS = 5_000;
const LOOK = { timeoutMs: 30_000, everyMs: 20 };

/** Kills a voice server in a call; another process takes its place after five seconds. */
export async function restartServer(browser: Browser, { demo }: BenchWorld): Promise<Sample> {
  const voice = await startVoiceProcess();
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    prepare: (page) =>
      routeToken(page, async () => ({ server_url: voice.url, participant_token: await voice.token() })),
  });
  const panelText = () => visitor.part('panel').innerText();
  await visitor.call();
  await voice.kill();
  const killedAtMs = Date.now();
  await until('it is told', async () => (await panelText()).includes('Reconnecting'), LOOK);
  const toldAtMs = Date.now();
  await until('it is 5 s', () => Date.now() - killedAtMs >= AWAY_MS, LOOK);
  await voice.restart();
  const backAtMs = Date.now();
  await until('it is whole', async () => !(await panelText()).includes('Reconnecting'), LOOK);
  const wholeAtMs = Date.now();
  await visitor.leave();
  await voice.kill();
  return {
    'server killed: told after': toldAtMs - killedAtMs,
    'server restarted after 5 s: whole, after it is up': wholeAtMs - backAtMs,
  };
}
