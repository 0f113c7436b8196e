import type { AgentPort } from '../voice/agent-port.ts';
import { createAnswerFinder } from './answer-finder.ts';
import { type Clips, type Language, loadClips } from './clips.ts';
import { type Conversation, type ConversationOptions, createConversation } from './conversation.ts';
import { readDispatchMetadata } from './dispatch-metadata.ts';
import type { Knowledge } from './knowledge.ts';
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
    port.onText((topic, text) => topic === 'lk.chat' && conversation?.read(text));
    port.onRpc('genie.ping', (payload) => payload);
    port.onRpc('genie.interrupt', () => {
      conversation?.interrupt();
      return '';
    });
    port.onClosed(() => conversation?.stop());
    const fail = (cause: unknown) => {
      onError?.(cause);
      port.end('failed');
    };
    const begin = async () => {
      conversation = createConversation(port, await prepare(port, knowledge, clips), fail);
      conversation.greet();
    };
    begin().catch(fail);
  };
}

/** The widget says by participant attributes which language the visitor has chosen, and what the page told of them. */
async function prepare(
  { metadata, visitor: { attributes } }: AgentPort,
  knowledge: Knowledge,
  clips: Clips,
): Promise<ConversationOptions> {
  const genieId = readDispatchMetadata(metadata)?.genie_id ?? '';
  const [genie, documents] = await Promise.all([knowledge.genie(genieId), knowledge.documentsOf(genieId)]);
  const tag = attributes['genie.language'] ?? genie?.language ?? '';
  const language: Language = tag.startsWith('ar') ? 'ar' : 'en';
  const phrases = PHRASES[language];
  const { text } = clips[language].greeting;
  const name = attributes.first_name?.slice(0, MAX_NAME);
  return {
    clips: clips[language],
    phrases,
    findAnswer: createAnswerFinder(documents),
    greeting: name ? phrases.greetByName(text, name) : text,
  };
}
