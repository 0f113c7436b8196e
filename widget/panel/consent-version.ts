import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Which text a visitor has agreed to: made from its sentences, so no change of theirs can keep the old version.
 * The Genie's name is left out. FNV-1a over UTF-16 units, which tells texts apart and protects nothing.
 */
export function consentVersion(
  { consentAi, consentRecording, consentOwner, consentMicrophone }: Messages,
  recorded?: CallMessages | false,
): string {
  const sentences = [consentAi, consentRecording(''), consentOwner(''), consentMicrophone];
  if (recorded) sentences.push(recorded.isRecorded(''));
  let hash = FNV_START;
  for (const letter of sentences.join('\n').split(''))
    hash = Math.imul(hash ^ letter.charCodeAt(0), FNV_PRIME);
  return (hash >>> 0).toString(36);
}
