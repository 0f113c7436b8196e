import { watchFirstAudio } from '../first-audio.ts';
import type { RoomListener, RoomOptions } from '../room.ts';
import { endingOf } from '../room-endings.ts';
import { DisconnectReason, letGoOf, type RemoteTrack, type Room, RoomEvent, Track } from './client.ts';
import { findAgent } from './find-agent.ts';
import { followLine } from './follow-line.ts';
import type { Line } from './line.ts';
import { setVolume } from './play-voice.ts';

/** Registered before `connect`, so that nothing said at the door is missed. Returns how to stop. */
export function listenToRoom(
  room: Room,
  line: Line,
  listener: RoomListener,
  options: RoomOptions,
): () => void {
  const watches: (() => void)[] = [];
  const live = () => line.isJoined && !line.isClosed;
  const report = () => {
    if (live()) reportAgent(room, line, listener, options);
  };

  for (const topic of options.topics) {
    room.registerTextStreamHandler(topic, (reader, { identity }) => {
      if (line.isClosed) return;
      listener.onText(topic, {
        senderIdentity: identity,
        attributes: () => reader.info.attributes ?? {},
        chunks: reader,
      });
    });
  }
  room
    .on(RoomEvent.ParticipantConnected, report)
    .on(RoomEvent.ParticipantAttributesChanged, report)
    .on(RoomEvent.ParticipantDisconnected, ({ identity }, reason) => {
      if (identity !== line.agentIdentity) return;
      // A full reconnect first takes everybody out, then says that it reconnects: look again a moment later.
      queueMicrotask(() => {
        if (!live() || room.state !== 'connected') return;
        if (findAgent(room, options)?.state !== undefined) report();
        else listener.onAgentLeft(reason === DisconnectReason.AGENT_ERROR ? 'agent-failed' : 'agent-ended');
      });
    })
    .on(RoomEvent.ActiveSpeakersChanged, report)
    .on(RoomEvent.DataReceived, (payload, participant) => {
      if (!line.isClosed && participant) listener.onData(payload, participant.identity);
    })
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => {
      if (line.isClosed || track.kind !== Track.Kind.Audio) return;
      setVolume(track.attach(), line.volume);
      listener.onVoice(track.mediaStreamTrack);
      if (track.receiver) watches.push(watchFirstAudio(track.receiver, () => listener.onFirstAudio()));
    })
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) => {
      for (const element of track.detach()) element.remove();
    })
    .on(RoomEvent.AudioPlaybackStatusChanged, () => {
      if (!line.isClosed) listener.onOutputBlocked(!room.canPlaybackAudio);
    })
    .on(RoomEvent.SignalConnected, () => {
      line.hasSignal = true;
    })
    .on(RoomEvent.SignalReconnecting, () => {
      line.hasSignal = false;
    })
    .once(RoomEvent.Connected, () => watches.push(followLine(room, live, listener, report)))
    .on(RoomEvent.Disconnected, (reason) => {
      if (!live()) return; // also fires for a `connect` that failed
      line.isClosed = true;
      letGoOf(room);
      for (const stop of watches) stop();
      listener.onClosed(endingOf(reason));
    });
  return () => {
    for (const stop of watches) stop();
  };
}

/** Tells who the agent is, and what it does, where there is one. */
export function reportAgent(
  room: Room,
  line: Line,
  listener: Pick<RoomListener, 'onAgent'>,
  options: RoomOptions,
): void {
  const agent = findAgent(room, options);
  if (!agent) return;
  line.agentIdentity = agent.identity;
  listener.onAgent(agent);
}
