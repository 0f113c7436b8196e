import type { Messages } from './messages.ts';

export const en: Messages = {
  language: 'en',
  dir: 'ltr',

  statuses: {
    loading: 'Loading…',
    resting: 'Resting',
    private: 'Private',
    requested: 'Waiting for the owner',
    busy: 'Busy right now',
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

  engineUnavailable: {
    title: 'The call could not be set up',
    advice: 'Check your internet connection, then try again. If it happens again, reload the page.',
  },
  waitAbout: (duration) => `It is open again in about ${duration}.`,

  resting: (name) => ({
    title: `${name} is taking a break`,
    advice: 'No calls right now. Please come back later.',
  }),

  absent: { title: 'There is no Genie here', advice: 'Please check the address.' },
  unreachable: {
    title: 'We cannot reach this Genie',
    advice: 'Check your internet connection, then try again.',
  },
  busy: { title: 'Many people are asking right now', advice: 'Please wait a moment, then try again.' },
  mayCountAsUse: 'Trying again may count as one more use of your link.',
};
