/**
 * What the agent does in one room: greets, stops when the visitor speaks, answers what is typed from
 * the Genie's documents, calls tools of the page, says goodbye. One turn at a time; whatever the
 * visitor does ends the turn before it.
 */
import type { AgentEnding, AgentPort, VoiceChange } from '../voice/agent-port.ts';
import type { FindAnswer } from './answer-finder.ts';
import type { ChosenTool } from './choose-tool.ts';
import type { Clip, ClipName } from './clips.ts';
import type { Phrases } from './phrases.ts';
import type { Dialect } from './dialect.ts';
import { newSegmentId } from './transcription.ts';
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
  /** Says something of its own accord, unless it is leaving. */
  say(clip: Clip): void;
  /** Says goodbye, and why it goes. */
  leave(reason: 'idle' | 'time-limit'): void;
}

type Turn = (signal: AbortSignal) => Promise<unknown>;

export function createConversation(
  port: Pick<AgentPort, 'interrupt' | 'setState' | 'end'>,
  dialect: Dialect,
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
      if (!signal.aborted) await dialect.speak(clip, text);
    };
  };

  const answerQuestion = async (question: string): Promise<[Clip, string?]> => {
    const found = findAnswer(question);
    return found ? [clips.found, `${clips.found.text} ${found}`] : [clips.unknown];
  };
  const answerByTool = async (tool: ChosenTool): Promise<[Clip, string]> => {
    return [clips.tool, `${clips.tool.text} ${await useTool(dialect, tool, phrases)}`];
  };
  const answerRequest = async (text: string): Promise<[Clip, string?]> => {
    const tool = await findTool(dialect, text);
    return tool ? answerByTool(tool) : answerQuestion(text);
  };
  const tellVariables = async (): Promise<[Clip, string?]> => {
    const known = Object.entries(dialect.variables()).map(([name, value]) => `${name}: ${value}`);
    return known.length > 0 ? [clips.found, `${clips.found.text} ${known.join(', ')}`] : [clips.unknown];
  };
  const breakDown = (errorType: string): Turn => {
    return async () => {
      isLeaving = true;
      dialect.fail(errorType);
    };
  };
  const leave =
    (reason?: AgentEnding): Turn =>
    async () => {
      isLeaving = true;
      await dialect.speak(clips.goodbye);
      if (reason) port.end(reason);
      else dialect.hangUp();
    };
  const turnFor = (request: TypedRequest): Turn => {
    if (request.kind === 'goodbye') return leave();
    if (request.kind === 'tool')
      return answer(() => answerByTool({ name: request.method, payload: request.payload }));
    if (request.kind === 'variables') return answer(tellVariables);
    if (request.kind === 'error') return breakDown(request.errorType);
    return answer(() => answerRequest(request.text));
  };

  return {
    greet() {
      takeTurn(async (signal) => {
        await wait(BEFORE_GREETING_MS, signal);
        if (!signal.aborted) await dialect.speak(clips.greeting, greeting);
      });
    },
    hear({ speaking, speechMs }) {
      if (isLeaving) return;
      if (speaking) {
        interrupt();
        speechSegmentId = newSegmentId();
        dialect.transcribe(speechSegmentId, phrases.listening, false);
        return;
      }
      dialect.transcribe(speechSegmentId, phrases.speech(speechMs), true);
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
    say(clip) {
      if (!isLeaving) takeTurn(() => dialect.speak(clip));
    },
    leave(reason) {
      if (!isLeaving) takeTurn(leave(reason));
    },
  };
}
