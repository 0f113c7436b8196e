/** What is compared: the same page with nothing, with a peer's launcher, with a bare button, with ours. */
export interface Peer {
  /** A file of `test/bench/node_modules`, served as `bench/{name}.js`. */
  file?: string;
  /** How its documents tell a site to embed it; `script` is the address of its file. */
  tag(script: string, platform: string): string;
  /** What counts as its launcher, also in an open shadow root of the page. */
  launcher: string;
}

export const PEER_NAMES = [
  'blank',
  'elevenlabs',
  'vapi',
  'typebot',
  'flowise',
  'bare-button',
  'widget',
] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** The npm builds of peers whose code is visible; versions stand in this bench's `package.json`. */
export const PEERS: Record<PeerName, Peer> = {
  blank: { tag: () => '', launcher: 'h1' },
  elevenlabs: {
    file: '@elevenlabs/convai-widget-embed/dist/index.js',
    tag: (script) =>
      `<elevenlabs-convai agent-id="agent"></elevenlabs-convai><script async src="${script}"></script>`,
    launcher: 'elevenlabs-convai button, button',
  },
  vapi: {
    file: '@vapi-ai/client-sdk-react/dist/embed/widget.umd.js',
    tag: (script) =>
      `<vapi-widget public-key="key" assistant-id="agent" mode="voice"></vapi-widget><script async src="${script}"></script>`,
    launcher: 'vapi-widget span',
  },
  typebot: {
    file: '@typebot.io/js/dist/web.js',
    tag: (script) =>
      `<script type="module" nonce="n0">import Typebot from '${script}'; Typebot.initBubble({ typebot: 'agent', apiHost: location.origin });</script>`,
    launcher: '[part="button"]',
  },
  flowise: {
    file: 'flowise-embed/dist/web.js',
    tag: (script) =>
      `<script type="module" nonce="n0">import Chatbot from '${script}'; Chatbot.init({ chatflowid: 'agent', apiHost: location.origin });</script>`,
    launcher: '[part="button"]',
  },
  'bare-button': {
    tag: (_script, platform) => `<script async src="${platform}/bench/bare-button.js"></script>`,
    launcher: '[part~="launcher"]',
  },
  widget: {
    tag: (_script, platform) =>
      `<script async src="${platform}/widget.js" data-genie="sunny-dental"></script>`,
    launcher: '[part~="launcher"]',
  },
};

/** An answer to what ElevenLabs' launcher asks its own API; the others ask nothing before they are opened. */
export const ELEVENLABS_API = 'https://api.us.elevenlabs.io/**';
export const ELEVENLABS_CONFIG = {
  agent_id: 'agent',
  widget_config: {
    variant: 'full',
    placement: 'bottom-right',
    avatar: { type: 'orb', color_1: '#2792DC', color_2: '#9CE6E6' },
    feedback_mode: 'none',
    language: 'en',
    supported_language_overrides: [],
    language_presets: {},
    text_contents: {},
    first_message: 'Hi',
    use_rtc: true,
  },
};
