import type { BudgetFailure, EndReason, FailureCode } from '../../voice/session-end.ts';
import type { LineTrouble } from '../../voice/line-trouble.ts';
import type { AgentActivity, ConnectingStage } from '../../voice/session-state.ts';
import type { CaptionSize } from '../../transcript/caption-settings.ts';
import type { LifecycleWords } from './lifecycle-words.ts';
import type { Notice } from '../messages.ts';
import type { SoundMessages } from './sound-messages.ts';

/** Every word of a call in one language: from its first stage to its end. They come with the call. */
export interface CallMessages {
  stages(name: string): Record<ConnectingStage, string>;
  microphoneHint: string;

  activities: Record<AgentActivity, string>;
  sound: SoundMessages;
  muted: string;
  mute: string;
  hangUp: string;
  endChat: string;
  lineLost: string;
  /** After ten seconds. */
  lineStillLost: string;
  keepWaiting: string;
  /** Of a conversation by text. */
  startAgain: string;
  writeInstead: string;
  /** The call goes on all the same. */
  lineTroubles: Record<LineTrouble, string>;
  tapToHear(name: string): string;
  speakFirst(name: string): string;
  writeFirst(name: string): string;
  transcript: string;
  you: string;
  newMessages(count: number): string;

  /** The agent asks to use a tool of the page. */
  approval: string;
  wantsToUse(name: string, tool: string): string;
  allowOnce: string;
  allowAlways: string;
  doNotAllow: string;

  /** Which of the Genie's languages the call is in. */
  callLanguage: string;
  settings: string;
  captions: string;
  captionSize: string;
  captionSizes: Record<CaptionSize, string>;

  /** Before a call, of a Genie that keeps what is said. */
  isRecorded(name: string): string;
  /** In such a call, as a mark. */
  recording: string;
  privacyPolicy(name: string): string;

  endings(name: string): Record<EndReason, string>;
  lasted(duration: string): string;
  callAgain: string;
  lifecycle: LifecycleWords;

  saveTranscript: string;
  saveAs(format: string): string;
  copyTranscript: string;
  copied: string;
  notCopied: string;
  rateCall: string;
  stars(count: number): string;
  comment: string;
  sendRating: string;
  thanksForRating: string;
  ratingNotSent: string;

  /** Without `engine-unavailable`: the panel itself says that where this file did not come. */
  failures(name: string): Record<Exclude<FailureCode, 'engine-unavailable' | BudgetFailure>, Notice>;
}
