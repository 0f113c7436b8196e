import { expect, test } from 'vitest';
import { createRoomText } from '../../../../demo/agent/livekit/room-text.ts';
import { fakeAgentRoom } from '../../../support/fake-agent-room.ts';

test('streams go out in the order in which they were written, whatever takes how long', async () => {
  const { room, sent } = fakeAgentRoom();
  let opened = 0;
  const slowFirst: typeof room.openTextStream = async (...args) => {
    opened += 1;
    if (opened === 1) await new Promise((resolve) => setImmediate(resolve));
    return room.openTextStream(...args);
  };
  const text = createRoomText({ ...room, openTextStream: slowFirst });

  const question = text.openTextStream('t', {}, 'visitor');
  question.write('How much?');
  question.close({ ignored: 'true' });
  const answer = text.openTextStream('t', {});
  answer.write('Ten');
  answer.write(' dollars');
  answer.close();
  text.sendData(Buffer.from('{}'));
  await text.flushed();

  expect(sent).toEqual([
    'open t as visitor',
    'write How much?',
    'close',
    'open t as agent',
    'write Ten',
    'write  dollars',
    'close',
    'data {}',
  ]);
});

test('a room that is over takes no text, and nobody is blamed', async () => {
  const text = createRoomText({
    openTextStream: () => Promise.reject(new Error('disconnected')),
    sendData: () => Promise.reject(new Error('disconnected')),
  });

  const stream = text.openTextStream('t', {});
  stream.write('anybody?');
  stream.close();
  text.sendData(Buffer.from('{}'));

  await expect(text.flushed()).resolves.toBeUndefined();
});
