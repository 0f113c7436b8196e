import { decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { mintAgentToken } from '../../../../demo/agent/livekit/mint-agent-token.ts';

const server = { url: 'ws://localhost', apiKey: 'key', apiSecret: 'a secret of at least thirty-two bytes' };
const room = {
  name: 'genie-1',
  config: {
    agents: [{ agentName: 'genie', metadata: '{}' }],
    maxParticipants: 2,
    emptyTimeout: 60,
    departureTimeout: 20,
  },
};

test('the token makes its holder an agent of that one room, for a minute', async () => {
  const nowMs = Date.now();
  const token = await mintAgentToken(room, server, nowMs);
  const { payload } = await jwtVerify(token, new TextEncoder().encode(server.apiSecret), { issuer: 'key' });

  expect(payload).toMatchObject({
    sub: expect.stringMatching(/^agent-[0-9a-f]{12}$/),
    kind: 'agent',
    attributes: { 'lk.agent.state': 'initializing', 'lk.agent.name': 'genie' },
    video: { room: 'genie-1', roomJoin: true, agent: true, canUpdateOwnMetadata: true },
  });
  expect((payload.exp ?? 0) - Math.floor(nowMs / 1000)).toBe(60);
});

test('it opens the room as the visitor’s token would, but calls no further agent', async () => {
  const { roomConfig } = decodeJwt(await mintAgentToken(room, server, Date.now()));

  expect(roomConfig).toEqual({ maxParticipants: 2, emptyTimeout: 60, departureTimeout: 20 });
});
