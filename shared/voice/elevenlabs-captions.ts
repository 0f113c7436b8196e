import type { ElevenLabsMessage } from '../contract/elevenlabs-message.ts';
import type { Caption } from '../transcript/transcript.ts';

const REMEMBERED = 100;

interface Utterance {
  id: string;
  text: string;
}

/**
 * Makes captions of what an ElevenLabs agent tells. Events are numbered, and one that comes twice is one. But no
 * word is lost where two texts have the same number, or none has any: the second is an utterance of its own.
 */
export function createElevenLabsCaptions(): (message: ElevenLabsMessage) => Caption | undefined {
  const utterances: Utterance[] = [];

  const finished = (speaker: Caption['speaker'], eventId: unknown, text: string): Caption => {
    const id = `${speaker}-${String(eventId)}`;
    const same = utterances.filter((utterance) => isNumbered(utterance, id));
    const known = same.find((utterance) => utterance.text === text);
    const utterance = known ?? { id: same.length > 0 ? `${id}/${same.length + 1}` : id, text };
    if (!known) utterances.push(utterance);
    if (utterances.length > REMEMBERED) utterances.shift();
    return { id: utterance.id, speaker, text, how: 'replace', final: true };
  };
  const corrected = (eventId: unknown, original: string, text: string): Caption => {
    const id = `genie-${String(eventId)}`;
    const same = utterances.filter((utterance) => isNumbered(utterance, id));
    const meant = same.findLast((utterance) => utterance.text === original) ?? same.at(-1);
    // Cut off before its first word: that it was about to speak is all there is to tell.
    return {
      id: meant?.id ?? id,
      speaker: 'genie',
      text: text.trim() === '' ? '…' : text,
      how: 'correct',
      final: true,
    };
  };

  return (message) => {
    switch (message.type) {
      case 'user_transcript': {
        const { event_id, user_transcript } = message.user_transcription_event;
        return finished('visitor', event_id, user_transcript);
      }
      case 'tentative_user_transcript': {
        const { event_id, user_transcript: text } = message.tentative_user_transcription_event;
        return { id: `visitor-${String(event_id)}`, speaker: 'visitor', text, how: 'replace', final: false };
      }
      case 'agent_response': {
        const { event_id, agent_response } = message.agent_response_event;
        return finished('genie', event_id, agent_response);
      }
      case 'agent_chat_response_part': {
        const { event_id, text } = message.text_response_part;
        return { id: `genie-${String(event_id)}`, speaker: 'genie', text, how: 'append', final: false };
      }
      case 'agent_response_correction': {
        const { event_id, original_agent_response, corrected_agent_response } =
          message.agent_response_correction_event;
        return corrected(event_id, original_agent_response, corrected_agent_response);
      }
      default:
        return undefined;
    }
  };
}

function isNumbered(utterance: Utterance, id: string): boolean {
  return utterance.id === id || utterance.id.startsWith(`${id}/`);
}
