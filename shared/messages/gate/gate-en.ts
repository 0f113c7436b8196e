import type { GateMessages } from './gate-messages.ts';

export const gateEn: GateMessages = {
  gate: (name) => ({
    title: 'By invitation only',
    advice: `We ask ${name}’s owner to let you in. If they agree, you get a link by e-mail.`,
  }),
  linkRefused: (name) => ({
    title: 'This link no longer works',
    advice: `It may be too old or used up. We can ask ${name}’s owner for a new one: if they agree, you get it by e-mail.`,
  }),
  linkHeld: {
    title: 'You are invited',
    advice: 'Opening it counts as one use of your link.',
  },
  open: (name) => `Open ${name}`,
  email: 'Your e-mail address',
  request: 'Ask for access',
  requesting: 'Asking…',
  requested: (name) => ({
    title: 'Your request is on its way',
    advice: `If ${name}’s owner agrees, you get a link by e-mail. You need not wait here.`,
  }),
  refusals: {
    'invalid-email': 'Please write it like name@example.com.',
    'rate-limited': 'Too many requests. Please wait a few minutes, then ask again.',
    unreachable: 'We got no answer. Check your internet connection, then ask again.',
  },
};
