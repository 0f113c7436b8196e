import { DEFAULT_API_CONNECT_OPTIONS, llm } from '@livekit/agents';

/** What the model says: to the page's tool, to a question, to anything else. */
const LOOK_UP = /look up (\w+)/;

type ChatOptions = Parameters<llm.LLM['chat']>[0];

/**
 * A language model that follows a script: it repeats what it heard, and on "look up x" calls the page's tool,
 * then says what the tool answered.
 */
export class ScriptedModel extends llm.LLM {
  override label() {
    return 'scripted';
  }
  override chat({ chatCtx, toolCtx, connOptions = DEFAULT_API_CONNECT_OPTIONS }: ChatOptions) {
    return new ScriptedReply(this, { chatCtx, connOptions, ...(toolCtx && { toolCtx }) });
  }
}

class ScriptedReply extends llm.LLMStream {
  protected override async run(): Promise<void> {
    const last = this.chatCtx.items.at(-1);
    if (last?.type === 'function_call_output') return this.#say(`The page says: ${last.output}.`);
    const heard = last?.type === 'message' ? (last.textContent ?? '') : '';
    const what = LOOK_UP.exec(heard)?.[1];
    if (what === undefined) return this.#say(`You said: ${heard}`);
    const args = JSON.stringify({ what });
    const call = llm.FunctionCall.create({ callId: 'call-1', name: 'look_up', args });
    this.queue.put({ id: 'reply', delta: { role: 'assistant', toolCalls: [call] } });
  }

  #say(text: string) {
    for (const word of text.split(/(?<= )/))
      this.queue.put({ id: 'reply', delta: { role: 'assistant', content: word } });
  }
}
