import { SLUG } from './host-pages.ts';

/** Where a LiveKit client finds a room of its own: what the widget asks the API for, asked from here. */
export async function fetchToken(
  platform: string,
): Promise<Record<'server_url' | 'participant_token', string>> {
  const loaded = await post(`${platform}/v1`, {
    resource: 'genies',
    action: 'url',
    data: { url_name: SLUG },
  });
  const { data } = loaded as { data: { session_ticket: string } };
  const request = { url_name: SLUG, session_ticket: data.session_ticket };
  return (await post(`${platform}/voice/token`, request)) as Awaited<ReturnType<typeof fetchToken>>;
}

async function post(url: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`POST ${url} was answered by ${response.status}`);
  return response.json();
}
