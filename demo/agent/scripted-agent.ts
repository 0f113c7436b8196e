import type { AgentPort, AgentState } from '../voice/agent-port.ts';
import { type CallWatch, watchCall } from './call-watch.ts';
import { createAnswerFinder } from './answer-finder.ts';
import { type Clips, type Language, loadClips } from './clips.ts';
import { type Conversation, type ConversationOptions, createConversation } from './conversation.ts';
import type { Dialect } from './dialect.ts';
import { type DispatchMetadata, readDispatchMetadata } from './dispatch-metadata.ts';
import { createElevenLabsDialect } from './elevenlabs/elevenlabs-dialect.ts';
import type { Knowledge } from './knowledge.ts';
import { createLiveKitDialect } from './livekit-dialect.ts';
import { PHRASES } from './phrases.ts';

const MAX_NAME = 40;
/** The visitor's page says that somebody is there: a convention of ours. */
const STAY = 'genie.stay';

export interface ScriptedAgentOptions {
  knowledge: Knowledge;
  clips?: Clips;
  /** Told what went wrong; the visitor is told that the agent failed. */
  onError?: (cause: unknown) => void;
}

/**
 * The demo's agent: no model, no speech recognition, always the same. It speaks recorded lines, answers
 * typed questions by text search, and is honest about what it did not understand.
 */
export function createScriptedAgent({ knowledge, clips = loadClips(), onError }: ScriptedAgentOptions) {
  return (port: AgentPort): void => {
    let conversation: Conversation | undefined;
    let typedEarly = '';
    let watch: CallWatch | undefined;
    let state: AgentState = 'initializing';
    const acting: AgentPort = {
      ...port,
      setState(next) {
        state = next;
        watch?.acted();
        port.setState(next);
      },
    };
    const dispatch = readDispatchMetadata(port.metadata);
    const genieId = dispatch?.genie_id ?? '';
    const dialect = dialectOf(acting, dispatch);
    port.onVoice((change) => {
      watch?.heard();
      conversation?.hear(change);
    });
    dialect.onTyped((text) => {
      watch?.heard();
      if (conversation) conversation.read(text);
      else typedEarly = text; // answered when the agent has prepared itself; of several the last
    });
    dialect.onInterrupt(() => {
      watch?.heard();
      conversation?.interrupt();
    });
    port.onRpc(STAY, () => {
      watch?.heard();
      return '';
    });
    port.onClosed(() => {
      watch?.stop();
      conversation?.stop();
    });
    const fail = (cause: unknown) => {
      onError?.(cause);
      port.end('failed');
    };
    const begin = async () => {
      await dialect.ready;
      const prepared = await prepare(genieId, dialect, knowledge, clips);
      const talk = (conversation = createConversation(acting, dialect, prepared, fail));
      const { max_duration_s, idle_after_s } = dispatch ?? {};
      watch = watchCall(port, {
        maxDurationMs: max_duration_s && max_duration_s * 1000,
        idleAfterMs: idle_after_s && idle_after_s * 1000,
        onNearlyOver() {
          if (state === 'listening') talk.say(prepared.clips.ending); // the visitor's page says it too
        },
        onIdle: () => talk.say(prepared.clips.there),
        onOver: (reason) => (reason === 'idle' ? talk.leave(reason) : port.end(reason)),
      });
      talk.greet();
      talk.read(typedEarly);
    };
    begin().catch(fail);
  };
}

function dialectOf(port: AgentPort, dispatch: DispatchMetadata | undefined): Dialect {
  if (dispatch?.dialect === 'elevenlabs') return createElevenLabsDialect(port, dispatch.conversation_id);
  return createLiveKitDialect(port);
}

/** The widget says by variables which language the visitor has chosen, and what the page told of them. */
async function prepare(
  genieId: string,
  dialect: Dialect,
  knowledge: Knowledge,
  clips: Clips,
): Promise<ConversationOptions> {
  const variables = dialect.variables();
  const [genie, documents] = await Promise.all([knowledge.genie(genieId), knowledge.documentsOf(genieId)]);
  const tag = variables['genie.language'] ?? variables.genie_language ?? genie?.language ?? '';
  const language: Language = tag.startsWith('ar') ? 'ar' : 'en';
  const phrases = PHRASES[language];
  const { text } = clips[language].greeting;
  const name = variables.first_name?.slice(0, MAX_NAME);
  return {
    clips: clips[language],
    phrases,
    findAnswer: createAnswerFinder(documents),
    greeting: name ? phrases.greetByName(text, name) : text,
  };
}
