import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { registry } from '../../../demo/backend/actions/registry.ts';
import { openApi } from '../../../demo/backend/http/openapi.ts';

const Call = z.object({
  title: z.string(),
  description: z.string(),
  properties: z.object({
    action: z.object({ const: z.string() }),
    data: z.object({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()) }),
  }),
});
const Operation = z.object({
  security: z.array(z.record(z.string(), z.array(z.string()))),
  requestBody: z.object({
    content: z.object({ 'application/json': z.object({ schema: z.object({ oneOf: z.array(Call) }) }) }),
  }),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.object({ post: Operation })),
});

const { paths, servers } = Document.parse(JSON.parse(JSON.stringify(openApi('/v1'))));
const callsOf = (resource: string) =>
  paths[`/${resource}`]?.post.requestBody.content['application/json'].schema.oneOf ?? [];

test('the document has each resource, and each of its actions with all of its fields', () => {
  expect(servers).toEqual([{ url: '/v1' }]);
  expect(Object.keys(paths)).toEqual(Object.keys(registry).map((resource) => `/${resource}`));
  for (const [resource, actions] of Object.entries(registry)) {
    const documented = callsOf(resource).map(({ properties: { action, data } }) => [
      action.const,
      Object.keys(data.properties),
    ]);
    const served = Object.entries(actions).map(([name, { data }]) => [name, Object.keys(data.shape)]);
    expect(documented).toEqual(served);
  }
});

test('who may call is said, and a resource that is for owners only needs a key', () => {
  expect(callsOf('genies').find(({ title }) => title === 'url')?.description).toBe('Anybody may call.');
  expect(paths['/api-keys']?.post.security).toEqual([{ bearer: [] }, { apiKey: [] }]);
  expect(paths['/genies']?.post.security).toContainEqual({});
});

test('every reference in it leads somewhere', () => {
  const text = JSON.stringify(openApi('/v1'));
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);

  expect(new Set(names)).toEqual(new Set(Object.keys(openApi('/v1').components.schemas)));
  expect(text).not.toContain('$schema');
});
