import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleEn: LifecycleWords = {
  timeLeft: (duration) => `The call ends in ${duration}.`,
  areYouThere: (duration) => `Are you still there? The call ends in ${duration}.`,
  stay: 'I am here',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'All lines are busy',
      advice: `Many people are talking with ${name} right now.`,
    },
    'minutes-used-up': {
      title: 'No more calls today',
      advice: `${name} has talked as much as it may today.`,
    },
    'outside-hours': {
      title: 'Calls are closed right now',
      advice: `${name} takes calls in its opening hours.`,
    },
  }),
  opensAgain: (time) => `Calls open again: ${time}.`,
  waitInLine: 'Wait in line',
  inLine: {
    title: 'You are in line',
    advice:
      'Keep this open: the call begins by itself when a line is free. Your microphone stays off until then.',
  },
  nextTry: (duration) => `Asking again in ${duration}`,
  asking: 'Asking for a free line…',
  leaveLine: 'Stop waiting',

  elsewhere: { title: 'Your call is in another tab', advice: 'It can go on here, without a break.' },
  continueHere: 'Continue here',
  notMoved: 'The other tab did not answer. You can start a new call.',
  endOnLeave: 'End the call when I leave this page',
};
