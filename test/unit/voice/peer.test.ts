import { RTCPeerConnection } from 'werift';
import { expect, onTestFinished, test } from 'vitest';
import { createPeer } from '../../../demo/voice/peer.ts';

test('a visitor whose offer takes only tiny messages misses the larger ones, and breaks nothing', async () => {
  const ready = Promise.withResolvers<void>();
  const peer = createPeer({ onReady: ready.resolve, onData() {}, onMicrophone() {} }, {});
  const visitor = new RTCPeerConnection({ iceServers: [], iceAdditionalHostAddresses: ['127.0.0.1'] });
  onTestFinished(async () => {
    peer.close();
    await visitor.close();
  });
  const heard = Promise.withResolvers<string>();
  visitor.createDataChannel('_reliable').onMessage.subscribe((data) => heard.resolve(data.toString()));
  await visitor.setLocalDescription(await visitor.createOffer());
  const offer = visitor.localDescription?.sdp ?? '';
  const { sdp } = await peer.answer(offer.replace(/(?<=a=max-message-size:)\d+/, '10'), false);
  await visitor.setRemoteDescription({ type: 'answer', sdp });
  await ready.promise;

  peer.sendData(Buffer.from('far too much'));
  peer.sendData(Buffer.from('little'));

  expect(await heard.promise).toBe('little');
});
