/** A visitor whose room the test makes, and what such a room's stories are told with. */
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import type { TestDemo } from './demo.ts';
import { BROKEN_LINES } from './line-call.ts';
import { routeToken } from './route-voice.ts';
import { until } from './until.ts';
import { visit, type Visitor } from './visitor.ts';
import type { VoiceStand } from './voice-stand.ts';
import type { TokenClaims } from './voice-token.ts';

export interface RoomWorld {
  demo: TestDemo;
  browser: Browser;
  stand: VoiceStand;
}

export interface RoomVisit {
  visitor: Visitor;
  tokens(): number;
  /** How often the room was knocked at. */
  knocks(): number;
}

/** A visitor whose tokens are made by the test. */
export async function visitRoom(
  { demo, browser, stand }: RoomWorld,
  claims: (call: number) => TokenClaims,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<RoomVisit> {
  let tokens: { calls(): number } | undefined;
  let knocks = 0;
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    async prepare(page) {
      page.on('websocket', (socket) => {
        if (socket.url().includes('/rtc')) knocks++;
      });
      tokens = await routeToken(page, async (_ask, call) => ({
        server_url: stand.url,
        participant_token: await stand.token(claims(call)),
      }));
      await prepare?.(page);
    },
  });
  return { visitor, tokens: () => tokens?.calls() ?? 0, knocks: () => knocks };
}

export async function begins({ part, page }: Visitor, how: 'voice' | 'text' = 'text'): Promise<void> {
  await part('launcher').click();
  await part('start').click();
  if (how === 'voice') await part('consent').click();
  else await page.getByRole('button', { name: 'Type instead' }).click();
}

export const isLive = ({ watch }: Visitor) => until('live', () => watch.happened('genie:session-live'));

export async function says({ part }: Visitor, line: string): Promise<void> {
  await part('input').fill(line);
  await part('input').press('Enter');
}

export async function isOver({ watch, page }: Visitor, code: string, words: RegExp): Promise<void> {
  const failed = await until('the failure', () => watch.happened('genie:session-failed'));
  expect(failed.detail).toEqual({ code });
  expect(await page.getByRole('alert').innerText()).toMatch(words);
  await leavesNothing(watch);
}

export async function hasEnded({ watch, part }: Visitor, reason: string, words: RegExp): Promise<void> {
  const ended = await until('the end', () => watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason });
  expect(await watch.events('genie:session-failed')).toEqual([]);
  expect(await part('panel').innerText()).toMatch(words);
  await leavesNothing(watch);
}

async function leavesNothing(watch: Visitor['watch']): Promise<void> {
  expect(await watch.liveTracks()).toBe(0);
  await until('no connection is left', async () => (await watch.openConnections()) === 0);
}
