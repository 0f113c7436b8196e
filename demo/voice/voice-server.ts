/**
 * A LiveKit-compatible voice server in the process: what `livekit-client` 2.23 needs of one (its
 * `/rtc/v1` path), for one visitor and one agent a room. For development: it trusts the machine it
 * runs on, and has no TURN, no video, no cluster. Production runs LiveKit itself.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { DisconnectReason, type JoinRequest, LeaveRequest, LeaveRequest_Action } from '@livekit/protocol';
import type { RoomLife } from '../backend/voice/room-life.ts';
import type { TokenKey, VisitorGrants } from './access-token.ts';
import { admit, urlOf } from './admission.ts';
import { readJoinRequest } from './join-request.ts';
import { DEFAULT_LIMITS, type VoiceLimits } from './limits.ts';
import { SILENT_LOGGER, type VoiceLogger } from './logger.ts';
import { createRoom, type RoomOptions } from './room.ts';
import type { RunAgent } from './room-agent.ts';
import { createRooms } from './rooms.ts';
import type { SessionReport } from './session-report.ts';
import { createSignalAcceptor, type SignalSocket } from './signal-socket.ts';
import { refuseUpgrade } from './upgrade-refusal.ts';
import { answerValidate } from './validate.ts';

const JOIN_PATH = '/rtc/v1';
const VALIDATE_PATHS = ['/rtc/v1/validate', '/rtc/validate'];

export interface VoiceServerOptions {
  apiKey: string;
  apiSecret: string;
  runAgent: RunAgent;
  logger?: VoiceLogger;
  limits?: Partial<VoiceLimits>;
  /** How late the agent joins; Infinity: never. Default 0. */
  agentDelayMs?: number;
  /** UDP ports for media, first and last; default any. */
  icePortRange?: readonly [number, number];
  /** Told of every room. */
  roomLife?: RoomLife;
  /** Epoch ms. */
  now?: () => number;
}

export interface VoiceServer {
  /** True where the request is the server's own, and taken care of. */
  handleUpgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** True where the request is the server's own, and taken care of. */
  handleRequest(req: IncomingMessage, res: ServerResponse): boolean;
  sessions(): SessionReport[];
  dropSignal(room: string): void;
  requestReconnect(room: string): void;
  forget(room: string): void;
  end(room: string, reason: DisconnectReason): void;
  close(): void;
}

export function createVoiceServer(options: VoiceServerOptions): VoiceServer {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The embedded voice server is for development. Set LIVEKIT_URL to a LiveKit server.');
  const { apiKey, apiSecret, logger = SILENT_LOGGER, now = Date.now } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const key: TokenKey = { apiKey, apiSecret, now };
  const rooms = createRooms(limits.maxSessions);
  const acceptSignal = createSignalAcceptor(limits);
  const roomOptions: Omit<RoomOptions, 'onClosed'> = {
    key,
    limits,
    logger,
    runAgent: options.runAgent,
    agentDelayMs: options.agentDelayMs ?? 0,
    icePortRange: options.icePortRange,
    roomLife: options.roomLife,
  };

  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    const admission = await admit(req, key, rooms);
    if ('refusal' in admission) return refuseUpgrade(socket, admission.refusal);
    const request = joinRequestOf(req, limits.maxJoinRequestBytes);
    if (!request) return refuseUpgrade(socket, { status: 400, text: 'join request cannot be read' });
    acceptSignal(req, socket, head, (signal) => enter(admission.grants, request, signal));
  };
  const enter = (grants: VisitorGrants, request: JoinRequest, signal: SignalSocket) => {
    if (request.reconnect) {
      if (!rooms.find(grants.room)?.resume(request.participantSid, signal)) sendAway(signal);
      return;
    }
    const room = rooms.enter(grants, (onClosed) => createRoom(grants, { ...roomOptions, onClosed }));
    room.join(grants, signal, request.publisherOffer);
  };

  return {
    handleUpgrade(req, socket, head) {
      if (urlOf(req).pathname !== JOIN_PATH) return false;
      socket.on('error', () => socket.destroy()); // a client that is gone already
      upgrade(req, socket, head).catch((cause: unknown) => {
        logger.warn({ cause: String(cause) }, 'a handshake failed');
        socket.destroy();
      });
      return true;
    },
    handleRequest(req, res) {
      const { pathname } = urlOf(req);
      if (isPresenceCheck(req, pathname)) {
        answerValidate(req, res, undefined);
        return true;
      }
      if (!VALIDATE_PATHS.includes(pathname)) return false;
      void admit(req, key, rooms).then((admission) =>
        answerValidate(req, res, 'refusal' in admission ? admission.refusal : undefined),
      );
      return true;
    },
    sessions: () => rooms.all.map((room) => room.report()),
    dropSignal: (name) => rooms.find(name)?.dropSignal(),
    requestReconnect: (name) => rooms.find(name)?.requestReconnect(),
    forget: (name) => rooms.find(name)?.forget(),
    end: (name, reason) => rooms.find(name)?.end(reason),
    close() {
      for (const room of rooms.all) room.end(DisconnectReason.SERVER_SHUTDOWN);
    },
  };
}

/** A client whose browser says that it is offline looks, from its page's own origin, whether the server is there. */
function isPresenceCheck({ method, headers }: IncomingMessage, pathname: string): boolean {
  return method === 'HEAD' && pathname === '/' && headers.origin !== undefined;
}

function joinRequestOf(req: IncomingMessage, maxBytes: number): JoinRequest | undefined {
  try {
    return readJoinRequest(urlOf(req).searchParams.get('join_request') ?? '', maxBytes);
  } catch {
    return undefined; // whatever is wrong with it, the answer is the same
  }
}

/** The session to resume is over: the client joins anew, by itself. */
function sendAway(signal: SignalSocket): void {
  signal.listen({ onRequest() {}, onMalformed() {}, onClosed() {} });
  const reason = DisconnectReason.STATE_MISMATCH;
  const value = new LeaveRequest({ reason, action: LeaveRequest_Action.RECONNECT, canReconnect: true });
  signal.send({ case: 'leave', value });
  signal.close();
}
