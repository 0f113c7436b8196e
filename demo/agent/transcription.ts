import { randomBytes } from 'node:crypto';
import type { AgentPort, TextStream } from '../voice/agent-port.ts';

const TOPIC = 'lk.transcription';

export function newSegmentId(): string {
  return `SG_${randomBytes(6).toString('hex')}`;
}

/** The agent's own words, as it speaks them: pieces to be put together. Close it and they are final. */
export function openAgentSegment(port: AgentPort): TextStream {
  const stream = port.openTextStream(TOPIC, {
    'lk.segment_id': newSegmentId(),
    'lk.transcription_final': 'false',
    ...(port.audioTrackSid && { 'lk.transcribed_track_id': port.audioTrackSid }),
  });
  return { write: stream.write, close: () => stream.close({ 'lk.transcription_final': 'true' }) };
}

/** What the visitor said, in the visitor's name. Every version is a stream of its own with the whole text. */
export function transcribeVisitor(port: AgentPort, segmentId: string, text: string, isFinal: boolean): void {
  const { identity, microphoneTrackSid } = port.visitor;
  const attributes = {
    'lk.segment_id': segmentId,
    'lk.transcription_final': String(isFinal),
    ...(microphoneTrackSid && { 'lk.transcribed_track_id': microphoneTrackSid }),
  };
  const stream = port.openTextStream(TOPIC, attributes, identity);
  stream.write(text);
  stream.close();
}
