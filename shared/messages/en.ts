import type { Messages } from './messages.ts';

export const en: Messages = {
  language: 'en',
  dir: 'ltr',

  statuses: {
    loading: 'Loading…',
    resting: 'Resting',
    private: 'Private',
    requested: 'Access requested',
    absent: 'Not connected',
    unreachable: 'Not connected',
    idle: 'Ready to talk',
    consent: 'Ready to talk',
    connecting: 'Connecting…',
    live: 'Connected',
    reconnecting: 'Reconnecting…',
    ended: 'The call is over',
    failed: 'Not connected',
  },

  close: 'Close',
  minimise: 'Minimise',
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  back: 'Back',
  linksOf: (name) => `Links from ${name}`,
  opensInNewTab: '(opens in a new tab)',

  startTalking: 'Start talking',
  typeInstead: 'Type instead',
  starterHint: 'Just say what you need, in your own words.',
  writeMessage: 'Write a message',
  send: 'Send',

  consentTitle: 'Before you start',
  consentAi: 'You are about to talk to an AI assistant, not a person.',
  consentRecording: (name) =>
    `Your voice is sent live to ${name}’s voice service and turned into text to answer you. This widget keeps no recording.`,
  consentOwner: (name) =>
    `${name} is run by the business that set it up. What its voice service keeps is up to them.`,
  consentMicrophone: 'Next, your browser asks for the microphone.',
  startCall: 'Start call',

  stages: (name) => ({
    microphone: 'Allow the microphone…',
    token: 'Getting a line…',
    line: 'Connecting…',
    agent: `Waiting for ${name}…`,
  }),
  microphoneHint: 'Your browser is asking for it. Choose “Allow”.',

  activities: { listening: 'Listening', thinking: 'Thinking', speaking: 'Speaking' },
  muted: 'You are muted',
  mute: 'Mute',
  hangUp: 'Hang up',
  endChat: 'End chat',
  lineLost: 'The line dropped. Hold on.',
  tapToHear: (name) => `Tap to hear ${name}`,
  speakFirst: (name) => `Go ahead, ${name} can hear you.`,
  writeFirst: (name) => `Write something, ${name} will answer here.`,
  transcript: 'Conversation',
  you: 'You',
  newMessages: (count) => (count === 1 ? '1 new message' : `${count} new messages`),

  endings: (name) => ({
    'visitor-ended': 'You ended the call.',
    'agent-ended': `${name} ended the call.`,
    'agent-failed': `${name} had a problem and could not go on. Calling again usually helps.`,
    'continued-elsewhere': 'The call goes on in another window.',
    removed: `The call was ended by ${name}’s side.`,
    'server-shutdown': 'The voice service is restarting. You can call again in a minute.',
    'connection-lost': 'The connection was lost and did not come back. Check your internet, then call again.',
    'page-left': 'The call ended because the page was left.',
  }),
  lasted: (duration) => `It lasted ${duration}.`,
  callAgain: 'Call again',

  failures: (name) => ({
    'microphone-denied': {
      title: 'The microphone is not allowed',
      advice: 'Allow it next to the address bar or in your system settings, then try again.',
    },
    'microphone-dismissed': {
      title: 'The microphone question was closed',
      advice: 'Try again and choose “Allow” when your browser asks.',
    },
    'microphone-blocked': {
      title: 'This page does not let us use the microphone',
      advice: 'You can still type. To talk, open this page in its own tab.',
    },
    'microphone-insecure': {
      title: 'The microphone needs a secure page',
      advice: 'You can still type. To talk, open this page with https:// in its address.',
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
      advice: 'Its owner still has to set up a voice. Please come back later.',
    },
    'not-allowed': {
      title: `${name} is not available any more`,
      advice: 'It may have been switched off or made private. Reload the page to see.',
    },
    'rate-limited': {
      title: 'Too many calls right now',
      advice: 'Please wait a moment before you try again.',
    },
    'api-unreachable': {
      title: 'We got no answer',
      advice: 'Check your internet connection, then try again.',
    },
    'engine-unavailable': {
      title: 'The call could not be set up',
      advice: 'A part of it did not load. Check your internet connection, then try again.',
    },
    'unsupported-browser': {
      title: 'This browser cannot make calls',
      advice: 'Update it, or open this page in a current Chrome, Edge, Firefox or Safari.',
    },
    'voice-unreachable': {
      title: 'The voice service cannot be reached',
      advice: 'A firewall or VPN may block calls. Try another network, or try again.',
    },
    'agent-absent': {
      title: `${name} did not pick up`,
      advice: 'The line is fine, but nobody answered. Please try again.',
    },
    internal: {
      title: 'Something went wrong',
      advice: 'That is our fault, not yours. Please try again.',
    },
  }),
  waitAbout: (duration) => `It is open again in about ${duration}.`,

  resting: (name) => ({
    title: `${name} is taking a break`,
    advice: 'No calls right now. Please come back later.',
  }),

  gate: (name) => ({
    title: 'By invitation only',
    advice: `Leave your e-mail address, and ${name}’s owner is asked to let you in. If they agree, you get a link by e-mail.`,
  }),
  email: 'Your e-mail address',
  requestAccess: 'Ask for access',
  requestingAccess: 'Asking…',
  accessRequested: (name) => ({
    title: 'Your request is on its way',
    advice: `When ${name}’s owner agrees, a link arrives by e-mail. You can close this now.`,
  }),
  accessRefusals: {
    'invalid-email': 'This is not a complete e-mail address. It looks like name@example.com.',
    'rate-limited': 'Too many requests. Please wait a few minutes, then ask again.',
    unreachable: 'We got no answer. Check your internet connection, then ask again.',
  },

  absent: { title: 'There is no Genie here', advice: 'Check the address, or ask whoever gave it to you.' },
  unreachable: {
    title: 'We cannot reach this Genie',
    advice: 'Check your internet connection, then try again.',
  },
  busy: { title: 'Many people are asking right now', advice: 'Please wait a moment, then try again.' },
};
