import type { Caption } from '../transcript/transcript.ts';
import type { AgentProtocol } from './agent-protocol.ts';
import type { TextStream } from './room.ts';

const TRANSCRIPTION = 'lk.transcription';
const CHAT = 'lk.chat';
const INTERRUPT = 'genie.interrupt';

let unnamedSegments = 0;

/** The conventions of LiveKit Agents (voice: 1.3 to 1.5). Replies to typed lines come as transcription. */
export const liveKitAgents: AgentProtocol = {
  topics: [TRANSCRIPTION],

  isAgent: ({ isOfAgentKind }) => isOfAgentKind,

  activityOf({ state }) {
    if (state === 'initializing' || state === 'idle') return undefined;
    if (state === 'thinking' || state === 'speaking') return state;
    return 'listening'; // also an agent that tells no state
  },

  begin: async () => undefined,

  async readText(stream, { localIdentity }, onCaption) {
    const id = stream.attributes()['lk.segment_id'] ?? `unnamed-${++unnamedSegments}`;
    if (stream.senderIdentity === localIdentity) await readVisitor(id, stream, onCaption);
    else await readAgent(id, stream, onCaption);
  },

  readData: () => undefined,
  explainEnd: (reason) => reason,

  ratingWay({ feedback_url: url }, { name: room }) {
    if (url === undefined) return undefined;
    return { url, bodyOf: ({ stars, comment }) => ({ room, rating: stars, comment }) };
  },

  sendText: (room, text) => room.sendText(CHAT, text),

  async interrupt(room, agentIdentity) {
    // No standard name exists; an agent that does not know ours goes on unheard, to the end of its sentence.
    await room.callRpc(agentIdentity, INTERRUPT, '').catch(() => undefined);
  },
};

/** Every interim is a new stream with the whole text so far; the last one says that it is final. */
async function readVisitor(id: string, stream: TextStream, onCaption: (caption: Caption) => void) {
  let text = '';
  await eachChunk(stream, (chunk) => {
    text += chunk;
  });
  const final = stream.attributes()['lk.transcription_final'] === 'true';
  onCaption({ id, speaker: 'visitor', text, how: 'replace', final });
}

/** One stream a segment, chunks to append. Node agents never send the final flag, so the end is the end. */
async function readAgent(id: string, stream: TextStream, onCaption: (caption: Caption) => void) {
  const append = (text: string, final: boolean) =>
    onCaption({ id, speaker: 'genie', text, how: 'append', final });
  await eachChunk(stream, (chunk) => append(chunk, false));
  append('', true);
}

/** An agent that leaves in the middle of a sentence rejects the stream; what it said until then stands. */
async function eachChunk({ chunks }: TextStream, onChunk: (chunk: string) => void): Promise<void> {
  try {
    for await (const chunk of chunks) onChunk(chunk);
  } catch {
    // ended early
  }
}
