import { expect, test } from 'vitest';
import { patiently } from '../../../../pages/prerender/read/patiently.ts';
import { readCommand } from '../../../../pages/prerender/read-command.ts';
import { streamGenies } from '../../../../pages/prerender/read/stream-genies.ts';
import { createApiClient } from '../../../../shared/api/api-client.ts';
import { ApiError } from '../../../../shared/api/api-error.ts';

const once = <T>(ask: () => Promise<T>) => ask();

/** An API with these Genies, which answers at most `most` of them at a time. */
function apiOf(genies: readonly object[], most = 2) {
  const asked: number[] = [];
  const api = createApiClient({
    baseUrl: 'https://api.example/v1',
    async fetch(_, init) {
      const { offset } = JSON.parse(String(init?.body)).data;
      asked.push(offset);
      return Response.json({
        success: true,
        data: { agents: genies.slice(offset, offset + most), count: genies.length },
      });
    },
  });
  return { api, asked };
}
const genie = (slug: string, more = {}) => ({
  id: slug,
  name: slug,
  url_name: slug,
  is_public: true,
  ...more,
});

async function slugsOf(api: ReturnType<typeof apiOf>['api']) {
  const slugs: string[] = [];
  for await (const { genies } of streamGenies(api, once))
    slugs.push(...genies.map(({ url_name }) => url_name));
  return slugs;
}

test('all Genies come, part by part, and private ones are left out', async () => {
  const { api, asked } = apiOf([
    genie('a'),
    genie('b'),
    genie('c', { is_public: false, is_marketplace_genie: true }),
    genie('d'),
    genie('e'),
  ]);

  expect(await slugsOf(api)).toEqual(['a', 'b', 'd', 'e']);
  expect(asked).toEqual([0, 2, 4, 5]);
});

test.each([undefined, null, 'true', 1, 'yes'])(
  'a Genie whose is_public is %j has not said so',
  async (is_public) => {
    expect(await slugsOf(apiOf([genie('a'), genie('b', { is_public })]).api)).toEqual(['a']);
  },
);

test('one that slides into the next part comes once, and an API without offsets ends all the same', async () => {
  expect(await slugsOf(apiOf([genie('a'), genie('b'), genie('b'), genie('c')]).api)).toEqual(['a', 'b', 'c']);
  const stuck = createApiClient({
    baseUrl: 'https://api.example/v1',
    fetch: async () => Response.json({ success: true, data: { agents: [genie('a')], count: 9 } }),
  });
  expect(await slugsOf(stuck)).toEqual(['a']);
});

test('a busy API is asked again after as long as it says, one that is away after longer and longer', async () => {
  const waits: number[] = [];
  const failures = [
    new ApiError('RATE_LIMIT_EXCEEDED', 'busy', { retryAfterMs: 30_000 }),
    new ApiError('NETWORK', 'away'),
    new ApiError('INTERNAL_ERROR', 'ill'),
  ];
  const ask = async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return 'here';
  };

  expect(await patiently(ask, { onWait: (ms) => waits.push(ms), wait: async () => undefined })).toBe('here');
  expect(waits).toEqual([30_000, 2_000, 4_000]);
});

test('what waiting does not help is told at once, and no patience is endless', async () => {
  const waits: number[] = [];
  const options = { onWait: (ms: number) => waits.push(ms), wait: async () => undefined };

  await expect(
    patiently(async () => {
      throw new ApiError('FORBIDDEN', 'no');
    }, options),
  ).rejects.toThrow('no');
  expect(waits).toEqual([]);
  await expect(
    patiently(async () => {
      throw new ApiError('NETWORK', 'away');
    }, options),
  ).rejects.toThrow('away');
  expect(waits).toHaveLength(7);
});

const away = () => Promise.reject(new ApiError('NETWORK', 'away'));

test('an API that has never answered is soon given up: its address is rather wrong', async () => {
  const waits: number[] = [];
  const options = { isKnown: false, onWait: (ms: number) => waits.push(ms), wait: async () => undefined };

  await expect(patiently(away, options)).rejects.toThrow('away');
  expect(waits).toEqual([1_000, 2_000]);
});

test.each([
  [['--out', 'x'], '--api takes an address'],
  [['--api', 'https://api.example/v1'], '--out is missing'],
  [['--api', 'ftp://x', '--out', 'x'], 'ftp://x'],
  [['--api', 'https://api.example/v1', '--out', 'x', '--site', 'genies.example'], '--site takes an address'],
  [['--api', 'https://api.example/v1', '--out', 'x', '--page-api', 'v1'], '--page-api takes an address'],
])('%j is answered by what to write', (args, message) => {
  expect(() => readCommand(args)).toThrow(message);
});

test('a command is read', () => {
  const args = [
    '--api',
    'https://api.example/v1/',
    '--out',
    'site',
    '--site',
    'https://a.example/x',
    '--portal',
    'a',
    '--portal',
    'b',
  ];
  expect(readCommand(args)).toEqual({
    api: 'https://api.example/v1',
    pageApi: 'https://api.example/v1',
    out: 'site',
    site: 'https://a.example',
    dist: 'dist',
    portals: ['a', 'b'],
  });
});
