import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswerFinder } from '../../../demo/agent/answer-finder.ts';
import { acmeSupport } from '../../../demo/backend/seeds/genies/acme-support.ts';
import { rihla } from '../../../demo/backend/seeds/genies/rihla.ts';
import { sunnyDental } from '../../../demo/backend/seeds/genies/sunny-dental.ts';
import { vipConcierge } from '../../../demo/backend/seeds/genies/vip-concierge.ts';
import { readOggOpus } from '../../../demo/agent/ogg-opus.ts';
import { getListing } from '../../../shared/contract/get-listing.ts';
import { listCategories } from '../../../shared/contract/list-categories.ts';
import { Listing } from '../../../shared/contract/listing.ts';
import { listListings } from '../../../shared/contract/list-listings.ts';
import { NO_LIMITS, setUp, type SetUp } from './set-up.ts';

interface Row {
  slug: string;
  name: string;
  category: string;
  rating: number;
  view_count: number;
  clone_count: number;
}

function market({ own }: SetUp) {
  const ask = async (action: string, data: object) =>
    (await (await own(`marketplace/${action}`, data, {})).json()).data;
  const list = async (query: object = {}, page: object = {}): Promise<Row[]> =>
    (await ask('list', { limit: 100, ...page, query })).genies;
  return { ask, list };
}

const slugs = (rows: Row[]) => rows.map(({ slug }) => slug);

test('only Genies that are active, public and meant for it are listed, in every way there is to ask', async () => {
  const world = await setUp();
  const { ask, list } = market(world);
  const hidden = ['sunny-dental', 'acme-support', slugs(await list())[5] ?? ''];
  const hide = (column: string, slug: string | undefined) =>
    world.db.query(`UPDATE agents SET ${column} = false WHERE url_name = $1`, [slug]);
  await hide('is_active', hidden[0]);
  await hide('is_public', hidden[1]);
  await hide('is_marketplace_genie', hidden[2]);
  hidden.push('closed-shop', 'vip-concierge', 'rihla');

  const shown = slugs(await list());
  const trending = slugs((await ask('trending', { limit: 24 })).genies);
  const counted = (await ask('categories', {})).categories.map((entry: { count: number }) => entry.count);

  expect(shown).toHaveLength(9);
  for (const slug of hidden) {
    expect([...shown, ...trending]).not.toContain(slug);
    expect((await world.own('marketplace/get', { id: slug }, {})).status).toBe(404);
  }
  expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(9);
  const other = await ask('get', { id: shown[0] });
  expect(slugs(other.genie.related_genies)).not.toContain('sunny-dental');
});

test.each([
  ['popular', (row: Row) => row.view_count],
  ['rating', (row: Row) => row.rating],
  ['clones', (row: Row) => row.clone_count],
] as const)('sorted by %s, the highest come first', async (sortBy, valueOf) => {
  const { list } = market(await setUp({ catalogueSize: 40 }));

  const values = (await list({ sortBy })).map(valueOf);

  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(new Set(values).size).toBeGreaterThan(3);
});

test('pages follow one another without gap or overlap, in every order', async () => {
  const { list } = market(await setUp({ catalogueSize: 40 }));

  for (const sortBy of [undefined, 'popular', 'rating', 'clones']) {
    const paged = [];
    for (let offset = 0; offset < 40; offset += 7)
      paged.push(...slugs(await list({ sortBy }, { limit: 7, offset })));
    expect(paged).toEqual(slugs(await list({ sortBy })));
  }
});

test('a search looks into names and descriptions, and takes wildcards literally', async () => {
  const world = await setUp({ catalogueSize: 40 });
  const { list } = market(world);
  await world.db.query("UPDATE agents SET name = '100%_sure\\' WHERE url_name = 'acme-support'");

  expect(slugs(await list({ search: 'SUNNY dental' }))).toEqual(['sunny-dental']);
  expect(slugs(await list({ search: '  emergencies and how ' }))).toEqual(['sunny-dental']);
  for (const search of ['%', '_', '\\', '0%_s'])
    expect(slugs(await list({ search }))).toEqual(['acme-support']);
  expect(await list({ search: 'sunny_dental' })).toEqual([]);
  expect(slugs(await list({ category: 'Health', search: 'dental' }))).toEqual(['sunny-dental']);
  for (const { rating } of await list({ minRating: '4.5' })) expect(rating).toBeGreaterThanOrEqual(4.5);
});

test('whatever is searched for, it is found as it is written or not at all', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { list } = market(world);
  const all = (await list()) as (Row & { description: string })[];
  const part = fc
    .constantFrom(...all)
    .chain(({ name, description }) =>
      fc
        .tuple(fc.constantFrom(name, description), fc.nat(), fc.integer({ min: 1, max: 12 }))
        .map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length)),
    );

  await fc.assert(
    fc.asyncProperty(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 5 })), async (search) => {
      fc.pre(!search.includes('\0') && search.trim() !== '');
      const wanted = search.normalize('NFC').trim().toLowerCase();
      const expected = all.filter((row) => `${row.name}\n${row.description}`.toLowerCase().includes(wanted));
      expect(slugs(await list({ search }))).toEqual(slugs(expected));
    }),
    { numRuns: 60 },
  );
});

test.each([
  { limit: 0 },
  { limit: 101 },
  { limit: 1.5 },
  { offset: -1 },
  { offset: 10_001 },
  { query: { sortBy: 'id; DROP TABLE agents' } },
  { query: { sortBy: 'constructor' } },
  { query: { minRating: '6' } },
  { query: { search: 'x'.repeat(201) } },
])('%j is refused', async (data) => {
  const { own } = await setUp();

  const answer = await own('marketplace/list', data, {});

  expect([answer.status, (await answer.json()).error.code]).toEqual([400, 'VALIDATION_ERROR']);
});

test('the REST form reads lists and single ones, and anybody may keep the answer for a minute', async () => {
  const { request } = await setUp();

  const list = await request('/v1/marketplace/list?limit=2&query[category]=Health&query[sortBy]=popular');
  const one = await request('/v1/marketplace/sunny-dental');

  expect(await list.json()).toMatchObject({ data: { limit: 2, genies: [{ category: 'Health' }, {}] } });
  expect(await one.json()).toMatchObject({ data: { genie: { slug: 'sunny-dental' } } });
  expect(list.headers.get('cache-control')).toBe('public, max-age=60');
});

test('a listing that is looked at more than others trends, one view a minute and address', async () => {
  const world = await setUp();
  const { ask } = market(world);
  const order = async () => slugs((await ask('trending', { limit: 12 })).genies);
  const last = (await order()).at(-1) ?? '';
  const viewsOf = async () => (await ask('get', { id: last })).genie.view_count as number;
  const before = await viewsOf();

  for (let views = 0; views < 5; views++) await viewsOf();
  await world.backend.mailbox.list(); // waits for what runs in the background
  expect(await viewsOf()).toBe(before + 1);
  for (let caller = 0; caller < 40; caller++)
    await world.request(`/v1/marketplace/${last}`, {}, `203.0.113.${caller}`);
  await world.backend.mailbox.list();

  expect((await order()).indexOf(last)).toBeLessThan(11);
  expect(await viewsOf()).toBe(before + 41);
});

test('answers are what the client reads, and nothing of the owner is in them', async () => {
  const world = await setUp();
  const text = await (await world.own('marketplace/list', { limit: 100 }, {})).text();
  const { data } = JSON.parse(text);

  expect(listListings.result.parse(data)).toMatchObject({ count: 12, genies: { length: 12 } });
  const { ask } = market(world);
  expect(listCategories.result.parse(await ask('categories', {})).categories[0]).toMatchObject({
    count: expect.any(Number),
  });
  expect(getListing.result.parse(await ask('get', { id: 'sunny-dental' })).genie).toMatchObject({
    slug: 'sunny-dental',
    branding: { primary_color: '#0b6e99' },
    first_message: expect.stringContaining('Sunny Dental'),
    preview_url: 'https://genie.test/voice/samples/en.ogg',
  });
  expect(text).not.toMatch(/system_prompt|receptionist|user_id|owner@/);
});

test('a listing is read whatever is missing or wrong in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(Listing.shape)), fc.jsonValue()), (row) => {
      const read = listListings.result.parse({ genies: [row, { slug: 'a' }, { slug: '..' }, null, 7] });
      expect(read.genies.map(({ slug }) => slug)).toContain('a');
      expect(read.genies.every(({ slug }) => /[^.]/.test(slug))).toBe(true);
    }),
  );
  expect(listListings.result.parse({})).toEqual({ genies: [], count: 0 });
});

test('the voice that a listing lets hear is there, as sound', async () => {
  const { request } = await setUp();

  for (const language of ['en', 'ar']) {
    const answer = await request(`/voice/samples/${language}.ogg`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/ogg']);
    expect(readOggOpus(new Uint8Array(await answer.arrayBuffer())).length).toBeGreaterThan(50);
  }
  expect((await request('/voice/samples/..%2f..%2fconversation.ts')).status).toBe(404);
});

test.each([sunnyDental, acmeSupport, rihla, vipConcierge])(
  'what $url_name suggests to ask, its documents answer',
  ({ starter_questions, documents }) => {
    const find = createAnswerFinder(documents);

    expect(starter_questions.length).toBeGreaterThan(1);
    for (const question of starter_questions)
      expect([question, find(question)]).toEqual([question, expect.any(String)]);
  },
);
