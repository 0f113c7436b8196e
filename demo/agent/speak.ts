import type { AgentPort } from '../voice/agent-port.ts';
import type { Clip } from './clips.ts';
import { timeWords } from './timed-words.ts';
import { openAgentSegment } from './transcription.ts';
import { wait } from './wait.ts';

const PACKET_MS = 20;

/**
 * Speaks a clip while its text goes out word by word, as it is heard. An interrupted speech leaves the
 * text where the voice stopped. `text` may say more than the clip does, where the clip only leads to it.
 */
export async function speak(
  port: AgentPort,
  clip: Clip,
  text = clip.text,
): Promise<'played' | 'interrupted'> {
  const segment = openAgentSegment(port);
  const over = new AbortController();
  let outcome: 'played' | 'interrupted' | undefined;
  port.setState('speaking');
  const finished = port.say(clip.packets).finished.then((how) => {
    outcome = how;
    over.abort();
    return how;
  });
  let elapsedMs = 0;
  for (const { word, atMs } of timeWords(text, clip.packets.length * PACKET_MS)) {
    await wait(atMs - elapsedMs, over.signal);
    if (outcome === 'interrupted') break;
    segment.write(word);
    elapsedMs = atMs;
  }
  segment.close();
  return finished;
}
