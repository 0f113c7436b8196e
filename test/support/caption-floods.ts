import { setTimeout as pause } from 'node:timers/promises';
import type { AgentPort } from '../../demo/voice/agent-port.ts';

/** How many of what, at a thousand a second. */
export const FLOOD = 3_000;
const IN_A_TICK = 10;
const TICK_MS = 10;

/** Floods that an agent starts when it is told their name, with the messages that each takes on the data channel. */
export const FLOODS = {
  /** Each of them said in full. */
  turns: {
    messages: 3 * FLOOD,
    start: (port: AgentPort) => (index: number) => say(port, `turn-${index}`, `Turn ${index}, and no end.`),
  },
  /** All of one turn. */
  words: {
    messages: FLOOD,
    start(port: AgentPort) {
      const stream = port.openTextStream('lk.transcription', { 'lk.segment_id': 'words' });
      return (index: number) => stream.write(`word-${index} `);
    },
  },
  /** At one thing that the visitor says. The final one is overtaken by half of those that it makes void. */
  guesses: {
    messages: 3 * FLOOD,
    start: (port: AgentPort) => (index: number) => {
      const isFinal = index === FLOOD / 2;
      const final = { 'lk.transcription_final': String(isFinal) };
      say(port, 'guess', isFinal ? 'What was said.' : `Guess ${index}`, final, port.visitor.identity);
    },
  },
  /** One mebibyte that is one turn, in chunks of 12 kB at most. */
  mebibyte: {
    messages: 2 ** 20 / 12_000,
    start: (port: AgentPort) => (index: number) => {
      if (index === 0) say(port, 'mebibyte', 'Genie'.repeat(2 ** 20 / 5));
    },
  },
};
export type FloodName = keyof typeof FLOODS;

/** Answers what is typed; where that names a flood, once that is over. */
export function floodingAgent(port: AgentPort): void {
  port.setState('listening');
  port.onText(async (_topic, text) => {
    if (isFlood(text)) await send(FLOODS[text].start(port));
    say(port, `answer-${text}`, `You said: ${text}`);
  });
}

async function send(one: (index: number) => void): Promise<void> {
  for (let sent = 0; sent < FLOOD; sent += IN_A_TICK) {
    for (let index = sent; index < sent + IN_A_TICK; index++) one(index);
    await pause(TICK_MS);
  }
}

function isFlood(text: string): text is FloodName {
  return text in FLOODS;
}

function say(port: AgentPort, id: string, text: string, attributes = {}, asIdentity?: string): void {
  const stream = port.openTextStream('lk.transcription', { 'lk.segment_id': id, ...attributes }, asIdentity);
  stream.write(text);
  stream.close();
}
