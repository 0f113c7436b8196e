import { expect, test, vi } from 'vitest';
import { liveKitAgents } from '../../../shared/voice/livekit-agents.ts';
import { sendRating, type RatingWay } from '../../../shared/voice/rating.ts';

const WAY: RatingWay = { url: 'https://api.test/rate?ticket=t', bodyOf: ({ stars }) => ({ rating: stars }) };
const RATING = { stars: 4, comment: 'Kind' };

test('a rating is posted where its agent’s side wants it, in nobody’s name', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 201 }));

  expect(await sendRating(WAY, RATING, fetch)).toBe(true);

  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    WAY.url,
    expect.objectContaining({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"rating":4}',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }),
  );
});

test.each<[string, () => Promise<Response>]>([
  ['is refused', async () => new Response(null, { status: 400 })],
  ['finds no network', () => Promise.reject(new TypeError('offline'))],
])('a rating that %s has not arrived, and nothing is thrown', async (_what, answer) => {
  expect(await sendRating(WAY, RATING, answer)).toBe(false);
});

test('a LiveKit agent’s side is told the room; without an address nobody wants to know', () => {
  const details = { server_url: '', participant_token: '', feedback_url: 'https://api.test/feedback' };

  const way = liveKitAgents.ratingWay?.(details, { name: 'room-1' });

  expect(way?.url).toBe('https://api.test/feedback');
  expect(way?.bodyOf(RATING)).toEqual({ room: 'room-1', rating: 4, comment: 'Kind' });
  expect(liveKitAgents.ratingWay?.({ server_url: '', participant_token: '' }, { name: 'a' })).toBeUndefined();
});
