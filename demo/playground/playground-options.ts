/** One attribute of the tag, as the playground offers it. */
export interface PlaygroundOption {
  /** Without `data-`. */
  name: string;
  text: string;
  /** What may be chosen, the default first; without them it is written by hand. */
  choices?: readonly string[];
  example?: string;
}

/** What is offered for `data-genie`: those that a stranger can open, and one who is not there. */
export const PLAYGROUND_GENIES = ['sunny-dental', 'acme-support', 'rihla', 'closed-shop', 'vip-concierge'];

/** Every option of the tag but the slug; a test holds the list against the widget's own. */
export const PLAYGROUND_OPTIONS: readonly PlaygroundOption[] = [
  { name: 'mode', text: 'In a corner, or in the page', choices: ['launcher', 'inline'] },
  { name: 'target', text: 'Element for the inline panel', example: '#genie-here' },
  {
    name: 'position',
    text: 'Corner',
    choices: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  },
  { name: 'offset-x', text: 'From the side, px', example: '20' },
  { name: 'offset-y', text: 'From above or below, px', example: '20' },
  { name: 'z-index', text: 'In front of', example: '2147483000' },
  { name: 'color', text: 'Accent', example: '#0b6e99' },
  { name: 'label', text: 'Name of the launcher', example: 'Ask us' },
  { name: 'show-label', text: 'Name beside the launcher', choices: ['false', 'true'] },
  { name: 'name', text: 'What the Genie is called', example: 'Sunny' },
  { name: 'avatar', text: 'Address of a picture', example: '/assets/sunny.svg' },
  { name: 'dot-size', text: 'Dot that says that a call is on, px', example: '12' },
  { name: 'theme', text: 'Light or dark', choices: ['auto', 'light', 'dark'] },
  { name: 'lang', text: 'Language, BCP 47', example: 'ar' },
  { name: 'open', text: 'Open on load', choices: ['false', 'true'] },
  { name: 'trigger', text: 'Your own button', example: '#ask' },
  { name: 'avoid', text: 'Steps aside for', example: '#cookies' },
  { name: 'keep-call', text: 'A call outlives the page', choices: ['true', 'false'] },
  { name: 'api', text: 'API base URL', example: 'https://api.example/v1' },
  { name: 'token-endpoint', text: 'LiveKit token endpoint', example: 'https://api.example/voice/token' },
  { name: 'var-plan', text: 'A variable for the agent: plan', example: 'gold' },
  { name: 'transcript-events', text: 'The page hears the turns', choices: ['false', 'true'] },
  {
    name: 'analytics',
    text: 'Who hears how far visitors come',
    choices: ['', 'datalayer', 'plausible', 'events'],
  },
];
