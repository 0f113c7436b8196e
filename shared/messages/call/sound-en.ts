import type { SoundMessages } from './sound-messages.ts';

export const soundEn: SoundMessages = {
  promptIgnored:
    'Your browser is waiting for your answer, usually at the top beside the address. No question there? Tap the icon beside the address.',
  unlockSteps: {
    chromium: [
      'Tap the icon to the left of the address.',
      'Switch “Microphone” on, or choose “Allow”.',
      'Come back and try again.',
    ],
    firefox: [
      'Click the crossed-out microphone beside the address.',
      'Remove “Blocked” next to “Use the microphone”.',
      'Try again and choose “Allow”.',
    ],
    safari: [
      'In the menu bar, choose Safari, then “Settings for This Website”.',
      'Set “Microphone” to “Allow”.',
      'Come back and try again.',
    ],
    ios: [
      'Tap the page menu in the address bar, then “Website Settings”.',
      'Set “Microphone” to “Allow”. In another browser than Safari: Settings app, the browser’s name, “Microphone”.',
      'Come back and try again.',
    ],
    other: [
      'Open this website’s permissions in your browser.',
      'Allow the microphone.',
      'Come back and try again.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'There is a microphone now', advice: 'You can start the call.' };
    }
    return { title: 'The microphone is allowed now', advice: 'You can start the call.' };
  },
  openInOwnTab: 'Open in its own tab',

  troubles: (name, microphone) => ({
    silent: 'We can’t hear you. Is your microphone switched on? You can choose another one in “Settings”.',
    'system-muted': 'Your device has muted the microphone. Check its switch, or end the other call.',
    unplugged: 'Your microphone is gone. Plug one in, or go on by typing.',
    switched: microphone
      ? `Your microphone was unplugged. ${name} hears you through “${microphone}” now.`
      : `Your microphone was unplugged. ${name} hears you through another one now.`,
    'not-switched': 'That microphone could not be opened. The one before goes on.',
    echo: `${name} is hearing its own voice. Use headphones, or hold a button while you talk.`,
    'speaker-lost': 'That speaker is not there any more. You hear the call on the usual one.',
  }),
  tryAgain: 'Try again',
  gotIt: 'OK',

  controls: 'Call',
  microphone: 'Microphone',
  speaker: 'Speaker',
  usualDevice: 'Same as the system',
  volume: (name) => `Volume of ${name}`,
  holdToTalk: 'Hold to talk',
  holdToTalkHint: 'You are heard only while you hold the button or the space bar.',
  hold: 'Hold to talk',
  held: 'Talking…',
  interrupt: (name) => `Interrupt ${name}`,
};
