import type { AgentPort } from '../voice/agent-port.ts';
import type { Dialect } from './dialect.ts';
import { speak } from './speak.ts';
import { transcribeVisitor } from './transcription.ts';

/** The page's list of its tools; our convention. */
const LIST_TOOLS = 'genie.tools';

/** The conventions of LiveKit Agents (voice: 1.3 to 1.6), and two methods for tests. */
export function createLiveKitDialect(port: AgentPort): Dialect {
  port.onRpc('genie.ping', (payload) => payload);
  return {
    ready: Promise.resolve(),
    variables: () => port.visitor.attributes,
    onTyped: (listener) => port.onText((topic, text) => topic === 'lk.chat' && listener(text)),
    onInterrupt: (listener) =>
      port.onRpc('genie.interrupt', () => {
        listener();
        return '';
      }),
    speak: (clip, text) => speak(port, clip, text),
    transcribe: (segmentId, text, isFinal) => transcribeVisitor(port, segmentId, text, isFinal),
    listTools: (timeoutMs) => port.callRpc(LIST_TOOLS, '', timeoutMs),
    callTool: port.callRpc,
    fail: () => port.end('failed'),
    hangUp: () => port.end(),
  };
}
