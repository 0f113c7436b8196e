import type { CallMessages } from './call-messages.ts';
import { lifecycleEn } from './lifecycle-en.ts';
import { soundEn } from './sound-en.ts';

export const callEn: CallMessages = {
  stages: (name) => ({
    microphone: 'Allow the microphone…',
    token: 'Getting a line…',
    line: 'Connecting…',
    agent: `Waiting for ${name}…`,
  }),
  microphoneHint: 'Choose “Allow” when your browser asks.',

  activities: { listening: 'Listening', thinking: 'Thinking', speaking: 'Speaking' },
  sound: soundEn,
  muted: 'You are muted',
  mute: 'Mute',
  hangUp: 'Hang up',
  endChat: 'End chat',
  lineLost: 'The line dropped. Hold on.',
  lineStillLost: 'Still no connection. What would you like to do?',
  keepWaiting: 'Keep waiting',
  startAgain: 'Start again',
  writeInstead: 'Type instead',
  lineTroubles: {
    thin: 'The connection is being mended. You can go on.',
    poor: 'The connection is weak. You can go on.',
  },
  tapToHear: (name) => `Tap to hear ${name}`,
  speakFirst: (name) => `Go ahead, ${name} can hear you.`,
  writeFirst: (name) => `Write something, ${name} will answer here.`,
  transcript: 'Conversation',
  you: 'You',
  newMessages: (count) => (count === 1 ? '1 new message' : `${count} new messages`),

  approval: 'Permission',
  wantsToUse: (name, tool) => `${name} wants to use “${tool}”`,
  allowOnce: 'Allow once',
  allowAlways: 'Always in this call',
  doNotAllow: 'Don’t allow',

  callLanguage: 'Language of the call',
  settings: 'Settings',
  captions: 'Captions',
  captionSize: 'Size of captions',
  captionSizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },

  isRecorded: (name) => `${name}’s voice service records this call.`,
  recording: 'This call is recorded',
  privacyPolicy: (name) => `Privacy policy of ${name}`,

  endings: (name) => ({
    'visitor-ended': 'You ended the call.',
    'agent-ended': `${name} ended the call.`,
    'agent-failed': `${name} had a problem. Calling again usually helps.`,
    'continued-elsewhere': 'The call goes on in another window.',
    idle: `Nobody said anything for a while, so ${name} ended the call.`,
    'time-limit': 'The call has reached its longest time. You can call again.',
    removed: `${name}’s owner ended the call.`,
    'server-shutdown': 'The voice service is restarting. Call again in a minute.',
    'connection-lost': 'The connection was lost. Check your internet connection, then call again.',
    'microphone-revoked': 'You took the microphone back, so the call ended. You can go on by typing.',
    'page-left': 'The call ended because the page was left.',
  }),
  lasted: (duration) => `It lasted ${duration}.`,
  callAgain: 'Call again',
  lifecycle: lifecycleEn,

  saveTranscript: 'Keep what was said',
  saveAs: (format) => `Save as ${format}`,
  copyTranscript: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. You can save it instead.',
  rateCall: 'How was it?',
  stars: (count) => (count === 1 ? '1 star' : `${count} stars`),
  comment: 'Anything to add? (optional)',
  sendRating: 'Send rating',
  thanksForRating: 'Thank you for your rating.',
  ratingNotSent: 'It could not be sent. Please try again.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'The microphone is not allowed',
      advice: 'Allow it beside the address bar or in your system settings, then try again.',
    },
    'microphone-dismissed': {
      title: 'The microphone question was closed',
      advice: 'Try again. Choose “Allow” when your browser asks.',
    },
    'microphone-blocked': {
      title: 'This page does not let us use the microphone',
      advice: 'You can still type. To talk, open this page in its own tab.',
    },
    'microphone-insecure': {
      title: 'The microphone needs a secure page',
      advice: 'You can still type. To talk, open this page with https:// in its address.',
    },
    'microphone-sandboxed': {
      title: 'The frame around this page keeps the microphone shut',
      advice: 'You can still type. To talk, open this page in its own tab.',
    },
    'microphone-off-in-system': {
      title: 'Your device keeps the microphone from this browser',
      advice: 'Open your system’s privacy settings, allow the microphone for this browser, then try again.',
    },
    'microphone-missing': {
      title: 'No microphone was found',
      advice: 'Plug one in or switch it on, then try again.',
    },
    'microphone-busy': {
      title: 'The microphone is in use',
      advice: 'Close the other app or tab that uses it, then try again.',
    },
    'no-voice': {
      title: `${name} cannot take calls yet`,
      advice: 'Please come back later.',
    },
    'agent-locked': {
      title: `${name} does not take calls from this page`,
      advice: 'Its owner has to allow them first.',
    },
    'not-allowed': {
      title: `${name} is not available any more`,
      advice: 'Reload the page to see what has changed.',
    },
    'rate-limited': {
      title: 'Too many calls right now',
      advice: 'Please wait a moment, then try again.',
    },
    'api-unreachable': {
      title: 'We got no answer',
      advice: 'Check your internet connection, then try again.',
    },
    'unsupported-browser': {
      title: 'This browser cannot make calls',
      advice: 'Update it, or open this page in a current Chrome, Edge, Firefox or Safari.',
    },
    'voice-unreachable': {
      title: 'The voice service cannot be reached',
      advice: 'A firewall or VPN may block it. Try another network.',
    },
    'voice-refused': {
      title: 'The voice service did not let you in',
      advice: 'It may be full. Please wait a moment, then try again.',
    },
    'calls-blocked': {
      title: 'Your browser or network blocks calls',
      advice: 'Switch off a VPN or a blocking extension, or try another network.',
    },
    'agent-absent': {
      title: `${name} did not pick up`,
      advice: 'Please try again.',
    },
    internal: {
      title: 'Something went wrong',
      advice: 'This is our fault. Please try again.',
    },
  }),
};
