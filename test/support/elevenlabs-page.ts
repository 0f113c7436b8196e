/**
 * The page of `elevenlabs-client.spec.ts`: ElevenLabs' own client, as it is published, and what it tells, written down.
 * Everything hangs on `window.session`, which the spec drives.
 */
import { Conversation } from '@elevenlabs/client';

export interface Told {
  what: string;
  detail?: unknown;
}

export interface SessionPlaces {
  agentId: string;
  /** Where the conversation token is asked for. */
  origin: string;
  livekitUrl: string;
}

const told: Told[] = [];
const note = (what: string, detail?: unknown) => void told.push({ what, detail });
let conversation: Awaited<ReturnType<typeof Conversation.startSession>> | undefined;

const session = {
  told,
  async start(places: SessionPlaces): Promise<string> {
    try {
      conversation = await Conversation.startSession({
        ...places,
        connectionType: 'webrtc',
        dynamicVariables: { plan: 'gold', visits: 3 },
        clientTools: {
          page_title: async ({ prefix }: { prefix?: string }) => `${prefix ?? ''}${document.title}`,
        },
        onConnect: (detail) => note('connect', detail),
        onDisconnect: ({ reason }) => note('disconnect', reason),
        onMessage: ({ role, message }) => note(role, message),
        onModeChange: ({ mode }) => note('mode', mode),
        onInterruption: (detail) => note('interruption', detail),
        onAgentResponseCorrection: (detail) => note('correction', detail),
        onConversationMetadata: (detail) => note('metadata', detail),
        onPing: (detail) => note('ping', detail),
        onError: (message) => note('error', message),
      });
      return 'started';
    } catch (cause) {
      return String(cause);
    }
  },
  say: (text: string) => conversation?.sendUserMessage(text),
  end: () => conversation?.endSession(),
};

declare global {
  interface Window {
    session: typeof session;
  }
}
window.session = session;
