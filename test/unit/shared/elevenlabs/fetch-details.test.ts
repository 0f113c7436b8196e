import { expect, test, vi } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import { ELEVENLABS_CLIENT } from '../../../../shared/voice/elevenlabs-client.ts';
import { fetchElevenLabsDetails } from '../../../../shared/voice/fetch-elevenlabs-details.ts';

const AGENT = { agentId: 'agent_1 & more', origin: '', liveKitUrl: '' };
const { signal } = new AbortController();

test('ElevenLabs is asked for a conversation token, without a key', async () => {
  const fetch = answering(Response.json({ token: 'jwt' }));

  const details = await fetchElevenLabsDetails(AGENT, signal, fetch);

  expect(details).toEqual({
    server_url: 'wss://livekit.rtc.elevenlabs.io',
    participant_token: 'jwt',
    feedback_url: 'https://api.elevenlabs.io/v1/convai/conversations/',
  });
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(String(address)).toBe(
    `https://api.elevenlabs.io/v1/convai/conversation/token?agent_id=agent_1+%26+more&source=genie_widget&version=${packageJson.version}`,
  );
  expect(init).toMatchObject({ method: 'GET', credentials: 'omit' });
  expect(init?.headers).toBeUndefined(); // a bare GET: no preflight
});

test('a stand-in is asked in its place', async () => {
  const fetch = answering(Response.json({ token: 'jwt' }));
  const standIn = { ...AGENT, origin: 'http://localhost:5180', liveKitUrl: 'ws://localhost:5180' };

  const details = await fetchElevenLabsDetails(standIn, signal, fetch);

  expect(details.server_url).toBe('ws://localhost:5180');
  expect(String(fetch.mock.calls[0]?.[0])).toContain('http://localhost:5180/v1/convai/');
});

test.each(['javascript:alert(1)', 'data:text/plain,x', 'wss://voice.test', 'nonsense'])(
  'no stand-in is reached at %s',
  async (origin) => {
    const fetch = answering();

    await expect(fetchElevenLabsDetails({ ...AGENT, origin }, signal, fetch)).rejects.toMatchObject({
      code: 'no-voice',
    });
    expect(fetch).not.toHaveBeenCalled();
  },
);

test.each([
  [new Response(null, { status: 401 }), 'agent-locked'],
  [new Response(null, { status: 403 }), 'agent-locked'],
  [new Response(null, { status: 404 }), 'no-voice'],
  [new Response(null, { status: 422 }), 'no-voice'],
  [new Response(null, { status: 429 }), 'rate-limited'],
  [new Response(null, { status: 503 }), 'api-unreachable'],
  [Response.json({ token: 5 }), 'api-unreachable'],
  [Response.json({ token: '' }), 'api-unreachable'],
  [new Response('<html>'), 'api-unreachable'],
])('a refusal says why', async (response, code) => {
  await expect(fetchElevenLabsDetails(AGENT, signal, answering(response))).rejects.toMatchObject({ code });
});

test('we say the version that we are', () => {
  expect(ELEVENLABS_CLIENT.version).toBe(packageJson.version);
});

function answering(...responses: Response[]) {
  return vi.fn<typeof globalThis.fetch>(async () => responses.shift() ?? new Response(null, { status: 500 }));
}
