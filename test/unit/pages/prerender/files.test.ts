import { randomUUID } from 'node:crypto';
import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize, sep } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeDrafts } from '../../../../pages/prerender/write/remove-drafts.ts';
import { removeGone, removeOldImages } from '../../../../pages/prerender/write/remove-gone.ts';
import { isSafeSlug } from '../../../../pages/prerender/write/safe-slug.ts';
import { saveFile } from '../../../../pages/prerender/write/save-file.ts';
import { sitemapFiles } from '../../../../pages/prerender/write/sitemap.ts';

test.each([
  '..',
  '.',
  '',
  '.git',
  'a/b',
  'a\\b',
  'a b',
  'a.',
  '-a',
  'a\0',
  'a%2f',
  `${'a'.repeat(201)}`,
  'a\u202eb',
])('%j is no folder’s name', (slug) => {
  expect(isSafeSlug(slug)).toBe(false);
});

test.each(['sunny-dental', 'Sunny_1.2~x', 'رحلة', '太陽歯科', 'ภาษาไทย'])('%s is one', (slug) => {
  expect(isSafeSlug(slug)).toBe(true);
});

test('a slug that passes never leads out of its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (slug) => {
      if (isSafeSlug(slug)) expect(normalize(join('g', slug)).split(sep)).toEqual(['g', slug]);
    }),
    { numRuns: 3_000 },
  );
});

test('a file is written where it differs, whole, and nothing else is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'genie-save-'));
  const path = join(folder, 'a', 'index.html');

  expect([await saveFile(path, 'one'), await saveFile(path, 'one'), await saveFile(path, 'two')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(await readdir(join(folder, 'a'))).toEqual(['index.html']);
  await rm(folder, { recursive: true });
});

test('what a killed run left unfinished is removed, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'genie-drafts-'));
  await mkdir(join(folder, 'g', 'a'), { recursive: true });
  for (const name of ['index.html', `index.html.${randomUUID()}.tmp`, 'notes.tmp'])
    await writeFile(join(folder, 'g', 'a', name), 'a');
  await writeFile(join(folder, `sitemap.xml.${randomUUID()}.tmp`), 'a');

  await removeDrafts(folder);
  await removeDrafts(join(folder, 'not-there-yet'));

  expect(await readdir(folder)).toEqual(['g']);
  expect((await readdir(join(folder, 'g', 'a'))).toSorted()).toEqual(['index.html', 'notes.tmp']);
  await rm(folder, { recursive: true });
});

test('what has gone is removed, and only what we wrote', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'genie-gone-'));
  const ours = '<script type="application/json" id="prepared">{}</script>';
  for (const [slug, markup] of [
    ['kept', ours],
    ['gone', ours],
    ['shared', ours],
    ['by-hand', '<p>mine</p>'],
  ] as const) {
    await mkdir(join(folder, slug));
    await writeFile(join(folder, slug, 'index.html'), markup);
  }
  await writeFile(join(folder, 'gone', 'share-0123456789abcdef.png'), '');
  await writeFile(join(folder, 'shared', 'notes.txt'), 'mine');

  expect(await removeGone(folder, new Set(['kept']))).toBe(2);
  expect((await readdir(folder)).toSorted()).toEqual(['by-hand', 'kept', 'shared']);
  expect(await readdir(join(folder, 'shared'))).toEqual(['notes.txt']);
  await rm(folder, { recursive: true });
});

test('of a page’s share images the one that it has now stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'genie-images-'));
  const [old, current] = ['share-0123456789abcdef.png', 'share-fedcba9876543210.png'];
  for (const name of [old, current, 'index.html', 'share-mine.png']) await writeFile(join(folder, name), '');

  await removeOldImages(folder, current);

  expect((await readdir(folder)).toSorted()).toEqual(['index.html', current, 'share-mine.png']);
  await rm(folder, { recursive: true });
});

test('a sitemap takes as many files as it needs, and every address stands in exactly one', () => {
  const addresses = Array.from({ length: 25 }, (_, index) => `https://genies.example/g/it's-${index}?a&b`);
  expect([...sitemapFiles(addresses, 'https://genies.example/').keys()]).toEqual(['sitemap.xml']);

  const files = sitemapFiles(addresses, 'https://genies.example/sub/', 10);
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(files.get('sitemap.xml')).toContain('<loc>https://genies.example/sub/sitemap-3.xml</loc>');
  const listed = [...files.values()]
    .slice(1)
    .flatMap((text) => [...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address));
  expect(listed).toEqual(addresses.map((address) => address.replace('&', '&amp;').replace("'", '&apos;')));
});

test('search engines read 50,000 addresses of one file, and no more', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => `https://genies.example/g/${index}`);
  const files = sitemapFiles(addresses, 'https://genies.example/');
  const counts = [...files.values()].map((text) => text.split('<loc>').length - 1);

  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(counts).toEqual([2, 50_000, 1]);
  expect([...sitemapFiles(addresses.slice(1), 'https://genies.example/').keys()]).toEqual(['sitemap.xml']);
});
