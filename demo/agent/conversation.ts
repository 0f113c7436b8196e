/**
 * What the agent does in one room: greets, stops when the visitor speaks, answers what is typed from
 * the Genie's documents, calls tools of the page, says goodbye. One turn at a time; whatever the
 * visitor does ends the turn before it.
 */
import type { AgentPort, VoiceChange } from '../voice/agent-port.ts';
import type { FindAnswer } from './answer-finder.ts';
import type { ChosenTool } from './choose-tool.ts';
import type { Clip, ClipName } from './clips.ts';
import type { Phrases } from './phrases.ts';
import { speak } from './speak.ts';
import { newSegmentId, transcribeVisitor } from './transcription.ts';
import { readTypedRequest, type TypedRequest } from './typed-request.ts';
import { findTool, useTool } from './use-tool.ts';
import { wait } from './wait.ts';

const BEFORE_GREETING_MS = 200;
const THINKING_MS = 300;
/** A cough is no turn. */
const SHORTEST_SPEECH_MS = 300;
const MAX_TYPED_CHARACTERS = 2_000;

export interface ConversationOptions {
  clips: Record<ClipName, Clip>;
  phrases: Phrases;
  findAnswer: FindAnswer;
  /** The greeting in writing, by name where the page has said one. */
  greeting: string;
}

export interface Conversation {
  greet(): void;
  hear(change: VoiceChange): void;
  read(text: string): void;
  /** Stops speaking, and listens. */
  interrupt(): void;
  stop(): void;
}

type Turn = (signal: AbortSignal) => Promise<unknown>;

export function createConversation(
  port: AgentPort,
  { clips, phrases, findAnswer, greeting }: ConversationOptions,
  onFailed: (cause: unknown) => void,
): Conversation {
  let turn = new AbortController();
  let speechSegmentId = '';
  let isLeaving = false;

  const interrupt = () => {
    turn.abort();
    port.interrupt();
    port.setState('listening');
  };
  /** Runs a turn and listens again, unless the next turn has begun by then. */
  const takeTurn = (run: Turn) => {
    interrupt();
    const { signal } = (turn = new AbortController());
    const listen = () => signal.aborted || isLeaving || port.setState('listening');
    run(signal).then(listen).catch(onFailed);
  };
  const answer = (find: () => Promise<[Clip, string?]>): Turn => {
    return async (signal) => {
      port.setState('thinking');
      const [[clip, text]] = await Promise.all([find(), wait(THINKING_MS, signal)]);
      if (!signal.aborted) await speak(port, clip, text);
    };
  };

  const answerQuestion = async (question: string): Promise<[Clip, string?]> => {
    const found = findAnswer(question);
    return found ? [clips.found, `${clips.found.text} ${found}`] : [clips.unknown];
  };
  const answerByTool = async (tool: ChosenTool): Promise<[Clip, string]> => {
    return [clips.tool, `${clips.tool.text} ${await useTool(port, tool, phrases)}`];
  };
  const answerRequest = async (text: string): Promise<[Clip, string?]> => {
    const tool = await findTool(port, text);
    return tool ? answerByTool(tool) : answerQuestion(text);
  };
  const leave: Turn = async () => {
    isLeaving = true;
    await speak(port, clips.goodbye);
    port.end();
  };
  const turnFor = (request: TypedRequest): Turn => {
    if (request.kind === 'goodbye') return leave;
    if (request.kind === 'tool')
      return answer(() => answerByTool({ name: request.method, payload: request.payload }));
    return answer(() => answerRequest(request.text));
  };

  return {
    greet() {
      takeTurn(async (signal) => {
        await wait(BEFORE_GREETING_MS, signal);
        if (!signal.aborted) await speak(port, clips.greeting, greeting);
      });
    },
    hear({ speaking, speechMs }) {
      if (isLeaving) return;
      if (speaking) {
        interrupt();
        speechSegmentId = newSegmentId();
        transcribeVisitor(port, speechSegmentId, phrases.listening, false);
        return;
      }
      transcribeVisitor(port, speechSegmentId, phrases.speech(speechMs), true);
      if (speechMs >= SHORTEST_SPEECH_MS) takeTurn(answer(async () => [clips.heard]));
    },
    read(typed) {
      const text = typed.slice(0, MAX_TYPED_CHARACTERS).trim();
      if (text && !isLeaving) takeTurn(turnFor(readTypedRequest(text)));
    },
    interrupt() {
      if (!isLeaving) interrupt();
    },
    stop: () => turn.abort(),
  };
}
