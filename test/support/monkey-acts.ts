import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { AgentPort } from '../../demo/voice/agent-port.ts';
import { command, tap, tell, unplug, waitForCall, type Command, type MicrophoneMood } from './monkey-page.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SignalLine } from './signal-line.ts';
import type { VoiceStand } from './voice-stand.ts';

/** All that a monkey has its hands on. */
export interface MonkeyWorld {
  page: Page;
  signal: SignalLine;
  stand: VoiceStand;
  /** The API's base, for a widget that begins anew. */
  api: string;
  /** Of the room that was opened last. */
  agent?: AgentPort | undefined;
  room: string;
  /** How the token endpoint answers from now on. */
  answer: 'room' | 'failure' | 'nonsense' | 'busy' | 'late';
}

/** The token endpoint answers as the world is just then. */
export async function routeMonkeyToken(world: MonkeyWorld): Promise<void> {
  let rooms = 0;
  await world.page.route('**/voice/token', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const { answer, stand } = world;
    world.room = `room-${++rooms}`;
    if (answer === 'late') await pause(800);
    const json = { server_url: stand.url, participant_token: await stand.token({ room: world.room }) };
    const answers = {
      room: { json },
      late: { json },
      failure: { status: 500 },
      nonsense: { body: '<p>Sign in' },
      busy: { status: 429, json: { success: false, error: { code: 'ALL_LINES_BUSY' } } },
    };
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ headers, ...answers[answer] }).catch(() => undefined); // nobody waits any more
  });
}

const COMMANDS: readonly [Command, ...Command[]] = [
  ['open'],
  ['close'],
  ['toggle'],
  ['start'],
  ['start'],
  ['end'],
  ['mute'],
  ['unmute'],
  ['send', 'hello'],
  ['variables', { plan: 'gold' }],
  ['update', { color: '#123456' }],
];
const MOODS = [
  'works',
  'works',
  'works',
  'slow',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
] as const;
const ANSWERS = ['room', 'room', 'room', 'late', 'failure', 'nonsense', 'busy'] as const;

/** One action; answers what it was. */
type Act = (world: MonkeyWorld, random: SeededRandom) => Promise<string>;

/** Of a hundred actions, so many are of each kind. */
const ACTS: readonly (readonly [share: number, act: Act])[] = [
  [
    40,
    async ({ page }, { upTo, pick }) => {
      const times = pick([1, 1, 1, 2, 3]);
      return `tap ${await page.evaluate(tap, [upTo(1_000), times] as const)} ×${times}`;
    },
  ],
  [
    16,
    async ({ page }, { pick }) => {
      const called = pick(COMMANDS);
      await page.evaluate(command, called);
      return `hg ${called[0]}`;
    },
  ],
  [
    1,
    async ({ page, api }) => {
      await page.evaluate(command, ['destroy'] as const);
      await page.evaluate(command, ['init', { genie: 'sunny-dental', api }] as const);
      return 'destroy and init';
    },
  ],
  [2, ({ page }) => page.keyboard.press('Escape').then(() => 'Escape')],
  [3, async (world, { pick }) => `token: ${(world.answer = pick(ANSWERS))}`],
  [
    4,
    async ({ page }, { pick }) => {
      const microphone: MicrophoneMood = pick(MOODS);
      await page.evaluate((mood) => Object.assign(window.monkey, mood), { microphone });
      return `microphone: ${microphone}`;
    },
  ],
  [4, ({ page }) => page.evaluate(unplug).then(() => 'unplug')],
  [
    6,
    async ({ page }, { pick }) => {
      const told = pick(['visibility', 'devices', 'offline', 'online'] as const);
      await page.evaluate(tell, told);
      return told;
    },
  ],
  [
    3,
    async ({ stand, room }, { pick }) => {
      const reason = pick([0, 2, 3, 4, 5, 16, 77]);
      stand.voice.end(room, reason);
      return `room ends: ${reason}`;
    },
  ],
  [
    3,
    async ({ signal }) => {
      if (signal.opened() > 0) await signal.drop();
      return 'signal drops';
    },
  ],
  [
    3,
    async ({ agent }, { pick }) => {
      const state = pick(['idle', 'thinking', 'speaking', 'listening'] as const);
      agent?.setState(state);
      return `agent: ${state}`;
    },
  ],
  [
    2,
    async ({ agent }, { pick }) => {
      agent?.end(pick(['finished', 'failed']));
      return 'agent leaves';
    },
  ],
  [9, ({ page }) => page.evaluate(waitForCall).then(() => 'patience')],
  [4, (_world, { upTo }) => pause(upTo(400), 'a moment')],
];
const ALL_SHARES = ACTS.reduce((sum, [share]) => sum + share, 0);

export const act: Act = async (world, random) => {
  let left = random.upTo(ALL_SHARES);
  for (const [share, run] of ACTS) {
    if (left < share) return run(world, random);
    left -= share;
  }
  return 'nothing';
};
