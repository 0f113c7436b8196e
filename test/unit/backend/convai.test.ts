import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { setUp, VOICE } from './set-up.ts';

const TOKEN = '/v1/convai/conversation/token';

test('a Genie whose agent is ElevenLabs’ names the stand-in, and no token endpoint', async () => {
  const { call } = await setUp();

  const { data } = await (await call('url', { url_name: 'eleven-bakery' })).json();

  expect(data.agent.settings).toMatchObject({
    token_endpoint: '',
    elevenlabs_origin: expect.stringMatching(/^https?:/),
    elevenlabs_livekit_url: VOICE.url,
  });
  const dental = await (await call('url', { url_name: 'sunny-dental' })).json();
  expect(dental.data.agent.settings).not.toHaveProperty('elevenlabs_origin');
});

test('its id gets a token for one new room, with an agent that speaks as ElevenLabs’ do', async () => {
  const { call, request, genieId } = await setUp();
  const { data } = await (await call('url', { url_name: 'eleven-bakery' })).json();
  const address = `${TOKEN}?agent_id=${data.agent.elevenlabs_id}&source=js_sdk&version=1.25.0`;

  const answers = [await request(address), await request(address)];
  const [first, second] = await Promise.all(answers.map((answer) => answer.json()));

  expect(answers[0]?.status).toBe(200);
  expect(answers[0]?.headers.get('access-control-allow-origin')).toBe('*');
  expect(first).toEqual({ token: expect.any(String) });
  const claims = decodeJwt<{ video: { room: string }; roomConfig: { agents: { metadata: string }[] } }>(
    first.token,
  );
  const { room } = claims.video;
  expect(room).toMatch(/^conv_[\da-f]{32}$/);
  expect(JSON.parse(claims.roomConfig.agents[0]?.metadata ?? '')).toMatchObject({
    genie_id: genieId('eleven-bakery'),
    dialect: 'elevenlabs',
    conversation_id: room,
  });
  expect(decodeJwt<typeof claims>(second.token).video.room).not.toBe(room);
});

test.each([
  ['', 422],
  ['?agent_id=agent_of_nobody', 404],
  ['?agent_id=a%00', 404],
])('what it does not know is refused in ElevenLabs’ form: %s', async (query, status) => {
  const { request } = await setUp();

  const answer = await request(TOKEN + query);

  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(await answer.json()).toEqual({
    detail: { status: expect.any(String), message: expect.any(String) },
  });
});

test('agents of private Genies need an authorisation, those of resting ones are not there', async () => {
  const { request, genieId } = await setUp();
  const tokenFor = (slug: string) =>
    request(`${TOKEN}?agent_id=agent_${genieId(slug).replaceAll('-', '').slice(0, 26)}`);

  expect((await tokenFor('vip-concierge')).status).toBe(401);
  expect((await tokenFor('closed-shop')).status).toBe(404);
  expect((await tokenFor('sunny-dental')).status).toBe(200);
});

test('a conversation is rated by who knows its id, once', async () => {
  const { request, post, genieId, db } = await setUp();
  const id = `agent_${genieId('eleven-bakery').replaceAll('-', '').slice(0, 26)}`;
  const { token } = await (await request(`${TOKEN}?agent_id=${id}`)).json();
  const { room } = decodeJwt<{ video: { room: string } }>(token).video;
  const rate = (conversation: string, body: object) =>
    post(`/v1/convai/conversations/${conversation}/feedback`, body);

  expect((await rate(room, { rating: 4, comment: 'Kind' })).status).toBe(200);
  expect((await rate(room, { feedback: 'dislike' })).status).toBe(200);
  expect((await rate('conv_never', { feedback: 'like' })).status).toBe(200);
  expect((await rate(room, { rating: 9 })).status).toBe(422);

  expect(await db.query('SELECT room, rating, comment FROM call_ratings')).toEqual([
    { room, rating: 4, comment: 'Kind' },
  ]);
});
