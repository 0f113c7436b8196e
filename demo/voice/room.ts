/**
 * One conversation: a visitor and the agent that was called for them.
 *
 *   joining ─► live ◄─► waiting (the socket is lost, or the client was asked to join anew)
 *      └────────┴──────────┴───► closed
 *
 * The visitor may come back as a new session (a full reconnect, a second tab); the agent stays and
 * the conversation goes on. Nobody else is let in.
 */
import {
  DisconnectReason,
  LeaveRequest_Action,
  MediaSectionsRequirement,
  type ParticipantInfo,
  ParticipantUpdate,
  type SessionDescription,
} from '@livekit/protocol';
import type { RoomLife } from '../backend/voice/room-life.ts';
import type { TokenKey, VisitorGrants } from './access-token.ts';
import { joinResponse, reconnectResponse } from './join-response.ts';
import type { VoiceLimits } from './limits.ts';
import type { VoiceLogger } from './logger.ts';
import { describeVisitor } from './participant-info.ts';
import { createRoomAgent, type RunAgent } from './room-agent.ts';
import { reportSession, type SessionReport } from './session-report.ts';
import type { SignalSocket } from './signal-socket.ts';
import { newSid } from './sid.ts';
import { speakersChanged } from './speakers.ts';
import { startTokenRefresh } from './token-refresh.ts';
import { createVisitorSession, type VisitorSession } from './visitor-session.ts';
import { viewVisitor } from './visitor-view.ts';

export interface Room {
  readonly identity: string;
  join(grants: VisitorGrants, socket: SignalSocket, offer: SessionDescription | undefined): void;
  /** False where the session that the client means is over. */
  resume(participantSid: string, socket: SignalSocket): boolean;
  report(): SessionReport;
  /** Ends the conversation, and says why. */
  end(reason: DisconnectReason): void;
  /** Makes the client join anew. */
  requestReconnect(): void;
  dropSignal(): void;
  /** As if the server had been restarted: nobody is told. */
  forget(): void;
}

export interface RoomOptions {
  key: TokenKey;
  limits: VoiceLimits;
  logger: VoiceLogger;
  runAgent: RunAgent;
  agentDelayMs: number;
  icePortRange: readonly [number, number] | undefined;
  roomLife?: RoomLife | undefined;
  onClosed(): void;
}

export function createRoom(firstGrants: VisitorGrants, options: RoomOptions): Room {
  const { limits, logger, key, roomLife } = options;
  const { now } = key;
  const room = { sid: newSid('RM'), name: firstGrants.room, createdAtMs: now() };
  let grants = firstGrants;
  let session: VisitorSession | undefined;
  let stopTokens: (() => void) | undefined;
  let closeTimer: NodeJS.Timeout | undefined;
  let version = 0;
  let joins = 0;
  let isClosed = false;

  const agent = createRoomAgent({
    metadata: grants.agentMetadata,
    visitor: viewVisitor(
      () => grants,
      () => session,
    ),
    runAgent: options.runAgent,
    delayMs: options.agentDelayMs,
    limits,
    now,
    sendAudio(packet) {
      session?.peer.sendAudio(packet);
      session?.voice.check(); // fifty times a second is as good a clock as any
    },
    sendData: (packet) => session?.peer.sendData(packet),
    onArrived() {
      publish(describe.agent());
      // Only the client may offer: this makes it, and its offer is answered with the agent's voice.
      session?.send({ case: 'mediaSectionsRequirement', value: new MediaSectionsRequirement() });
    },
    onStateChanged() {
      publish(describe.agent());
      publishSpeakers();
    },
    // The room stays open, as LiveKit's does: to end the call is the visitor's client's own business.
    onLeft: () => publish(describe.agent()),
    onFailed: (cause) => logger.warn({ room: room.name, cause: String(cause) }, 'the agent failed to start'),
  });

  const describe = {
    agent: () => agent.describe(++version),
    visitor: ({ sid, joinedAtMs, tracks }: VisitorSession) =>
      describeVisitor({ sid, joinedAtMs, grants, tracks: tracks.all }, ++version),
  };
  const publish = (...participants: ParticipantInfo[]) =>
    session?.send({ case: 'update', value: new ParticipantUpdate({ participants }) });
  const publishSpeakers = () =>
    session?.send(
      speakersChanged({ [session.sid]: session.voice.isSpeaking, [agent.sid]: agent.isSpeaking }),
    );

  const close = () => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(closeTimer);
    stopTokens?.();
    agent.close();
    session?.close();
    options.onClosed();
    roomLife?.ended(room.name);
    logger.info({ room: room.name }, 'room closed');
  };
  const end = (reason: DisconnectReason) => {
    session?.sendLeave(reason, LeaveRequest_Action.DISCONNECT);
    close();
  };
  const closeAfter = (delayMs: number, reason: DisconnectReason) => {
    clearTimeout(closeTimer);
    closeTimer = setTimeout(end, delayMs, reason);
  };
  const endSession = (reason: DisconnectReason, action: LeaveRequest_Action) => {
    session?.sendLeave(reason, action);
    session?.close();
    session = undefined;
  };

  const openSession = () => {
    const opened = createVisitorSession(
      {
        grants,
        limits,
        now,
        icePortRange: options.icePortRange,
        voiceStream: () => (grants.canSubscribe ? agent.voiceStream : undefined),
      },
      {
        onReady: agent.meetVisitor,
        onVoice(change) {
          publishSpeakers();
          agent.hear(change);
        },
        onData: agent.receive,
        onChanged: () => publish(describe.visitor(opened)),
        onSocketLost() {
          roomLife?.left(room.name);
          closeAfter(limits.graceMs, DisconnectReason.SIGNAL_CLOSE);
        },
        onLeave: close,
        onBroken(reason) {
          logger.warn({ room: room.name, reason: DisconnectReason[reason] }, 'session broken');
          end(reason);
        },
      },
    );
    return opened;
  };

  return {
    identity: grants.identity,
    join(newGrants, socket, offer) {
      endSession(DisconnectReason.DUPLICATE_IDENTITY, LeaveRequest_Action.DISCONNECT);
      grants = newGrants;
      session = openSession();
      joins += 1;
      clearTimeout(closeTimer);
      session.attach(socket);
      const others = agent.state === 'absent' ? [] : [describe.agent()];
      session.send({ case: 'join', value: joinResponse(room, describe.visitor(session), others) });
      if (offer) session.answer(offer);
      stopTokens?.();
      stopTokens = startTokenRefresh(grants, key, limits, (token) =>
        session?.send({ case: 'refreshToken', value: token }),
      );
      roomLife?.joined(room.name);
      logger.info({ room: room.name, joins }, 'visitor joined');
    },
    resume(participantSid, socket) {
      if (session?.sid !== participantSid) return false;
      clearTimeout(closeTimer);
      session.attach(socket);
      roomLife?.joined(room.name);
      session.send({ case: 'reconnect', value: reconnectResponse(session.lastDataSequence) });
      publish(describe.visitor(session), describe.agent());
      return true;
    },
    report: () =>
      reportSession({ name: room.name, identity: grants.identity, joins, agentState: agent.state, session }),
    end,
    requestReconnect() {
      endSession(DisconnectReason.SERVER_SHUTDOWN, LeaveRequest_Action.RECONNECT);
      closeAfter(limits.graceMs, DisconnectReason.SIGNAL_CLOSE);
    },
    dropSignal: () => session?.dropSocket(),
    forget() {
      session?.dropSocket();
      close();
    },
  };
}
