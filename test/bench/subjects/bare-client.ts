/**
 * The least that a call can be: an unmodified livekit-client, loaded, with the token in the address already. No
 * consent, no captions, no state; a tap connects and opens the microphone as LiveKit's own quick start does.
 */
import { Room, RoomEvent } from 'livekit-client';

const details = new URLSearchParams(location.hash.slice(1));
const room = new Room();
const tell = (name: string) => document.dispatchEvent(new Event(name));

room.on(RoomEvent.TrackSubscribed, (track) => document.body.append(track.attach()));

const button = document.createElement('button');
button.part.add('call');
button.textContent = 'Call';
button.addEventListener('click', async () => {
  await room.connect(details.get('server_url') ?? '', details.get('participant_token') ?? '');
  tell('bare:connected');
  await room.localParticipant.setMicrophoneEnabled(true);
  tell('bare:published');
});
document.body.append(button);
