import type { AgentPort } from '../voice/agent-port.ts';
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
    port.onVoice((change) => conversation?.hear(change));
    const dispatch = readDispatchMetadata(port.metadata);
    const genieId = dispatch?.genie_id ?? '';
    const dialect = dialectOf(port, dispatch);
    dialect.onTyped((text) => conversation?.read(text));
    dialect.onInterrupt(() => conversation?.interrupt());
    port.onClosed(() => conversation?.stop());
    const fail = (cause: unknown) => {
      onError?.(cause);
      port.end('failed');
    };
    const begin = async () => {
      await dialect.ready;
      conversation = createConversation(
        port,
        dialect,
        await prepare(genieId, dialect, knowledge, clips),
        fail,
      );
      conversation.greet();
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
  const tag = variables['genie.language'] ?? genie?.language ?? '';
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
