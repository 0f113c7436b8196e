import { expect, test } from 'vitest';
import { GreetingPlayer } from '../../../../pages/marketplace/greeting-player.ts';

function setUp() {
  const sounds: FakeSound[] = [];
  const player = new GreetingPlayer(() => {
    const sound = new FakeSound();
    sounds.push(sound);
    return sound;
  });
  return { player, sounds, playing: () => sounds.filter(({ isPlaying }) => isPlaying).map(({ src }) => src) };
}

class FakeSound {
  src = '';
  isPlaying = false;
  started = Promise.withResolvers<void>();
  end: () => void = () => undefined;
  play() {
    this.isPlaying = true;
    return this.started.promise;
  }
  pause() {
    this.isPlaying = false;
  }
  removeAttribute() {
    this.src = '';
  }
  addEventListener(_name: 'ended', listener: () => void) {
    this.end = listener;
  }
}

test('nothing loads before it is asked for; then it plays to its end', async () => {
  const { player, sounds } = setUp();
  expect(sounds).toEqual([]);

  const played = player.toggle('a', '/a.ogg');
  expect(player.hearing.value).toEqual({ status: 'loading', id: 'a' });
  sounds[0]?.started.resolve();
  await played;
  expect(player.hearing.value).toEqual({ status: 'playing', id: 'a' });
  sounds[0]?.end();
  expect(player.hearing.value).toEqual({ status: 'silent' });
});

test('one at a time: another voice ends the first, whichever starts last', async () => {
  const { player, sounds, playing } = setUp();
  const first = player.toggle('a', '/a.ogg');
  const second = player.toggle('b', '/b.ogg');

  sounds[1]?.started.resolve();
  sounds[0]?.started.resolve();
  await Promise.all([first, second]);

  expect(player.hearing.value).toEqual({ status: 'playing', id: 'b' });
  expect(playing()).toEqual(['/b.ogg']);
  sounds[0]?.end(); // of the one that was ended before
  expect(player.hearing.value).toMatchObject({ id: 'b' });
});

test('asked for again, it stops', async () => {
  const { player, playing } = setUp();
  void player.toggle('a', '/a.ogg');

  await player.toggle('a', '/a.ogg');

  expect([player.hearing.value, playing()]).toEqual([{ status: 'silent' }, []]);
});

test('a sound that does not play says so, and can be tried again', async () => {
  const { player, sounds } = setUp();
  const played = player.toggle('a', '/a.ogg');
  sounds[0]?.started.reject(new DOMException('no', 'NotSupportedError'));
  await played;
  expect(player.hearing.value).toEqual({ status: 'failed', id: 'a' });

  void player.toggle('a', '/a.ogg');
  expect(player.hearing.value).toEqual({ status: 'loading', id: 'a' });
});
