import type { AgentPort } from '../../demo/voice/agent-port.ts';

/** Says again what is typed to it. */
export function politeAgent(port: AgentPort): void {
  port.setState('listening');
  port.onText((_topic, text) => {
    const stream = port.openTextStream('lk.transcription', { 'lk.segment_id': `re-${text}` });
    stream.write(`You said: ${text}`);
    stream.close();
  });
}
