import { expect, test } from 'vitest';
import { loadPortal } from '../../../pages/portal/load-portal.ts';
import { createApiClient } from '../../../shared/api/api-client.ts';
import { listListings } from '../../../shared/contract/list-listings.ts';
import { bootstrap } from '../../../shared/welcome.ts';

function apiThatAnswers(status: number, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return createApiClient({
    baseUrl: 'https://api.example/v1',
    fetch: async () => new Response(text, { status }),
  });
}
const refusal = (code: string, more = {}) => ({ success: false, error: { code, ...more } });
const data = (found: object) => ({ success: true, data: found });

test.each([null, '', 7, undefined])('who is called %j is called by its address', async (name) => {
  const agent = { id: 'g-1', name, url_name: 'sunny' };
  const open = await bootstrap(apiThatAnswers(200, data({ agent })), 'sunny');
  const hidden = await bootstrap(apiThatAnswers(403, refusal('GENIE_PRIVATE', { genieName: name })), 'sunny');
  const portal = await loadPortal(
    apiThatAnswers(200, data({ portal: { id: 'p-1', name, agents: [agent] } })),
    'group',
  );
  const listed = listListings.result.parse({ genies: [{ name, slug: 'sunny' }] });

  expect(open).toMatchObject({ status: 'open', genie: { name: 'sunny' } });
  expect(hidden).toMatchObject({ status: 'private', genieName: 'sunny' });
  expect(portal).toMatchObject({ status: 'open', portal: { name: 'group', agents: [{ name: 'sunny' }] } });
  expect(listed.genies[0]?.name).toBe('sunny');
});

test.each([
  [404, refusal('AGENT_NOT_FOUND'), 'absent'],
  [400, refusal('VALIDATION_ERROR'), 'absent'],
  [404, '<h1>Not found</h1>', 'absent'],
  [413, '<h1>Too large</h1>', 'unreachable'],
  [431, '<h1>Too large</h1>', 'unreachable'],
  [418, refusal('TEAPOT'), 'unreachable'],
  [401, '<h1>Sign in</h1>', 'unreachable'],
])('%i with %j: a Genie and a portal are %s', async (status, body, found) => {
  const api = apiThatAnswers(status, body);

  expect(await bootstrap(api, 'sunny')).toMatchObject({ status: found });
  expect(await loadPortal(api, 'sunny')).toMatchObject({ status: found });
});
