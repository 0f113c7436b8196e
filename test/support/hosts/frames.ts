/** A frame that a site puts our widget's page into, and what a call comes to there. */
export interface FrameFixture {
  title: string;
  /** Attributes of the `<iframe>`. */
  frame: string;
  /** An expression that is true inside where the condition holds. */
  proof: string;
  /** The end of a spoken call there: it is live, or what the visitor is told. */
  spoken: 'live' | { code: string; words: RegExp };
}

const HAS_NO_STORAGE = `(() => { try { return !localStorage; } catch { return origin === 'null'; } })()`;
const IS_FOREIGN = `(() => { try { return !parent.document; } catch { return true; } })()`;
const MAY_LISTEN = `document.featurePolicy.allowsFeature('microphone')`;

const SANDBOXED = {
  code: 'microphone-sandboxed',
  words: /The frame around this page keeps the microphone shut[^]*own tab/,
};

export const FRAMES: readonly FrameFixture[] = [
  {
    title: 'a sandbox for scripts alone',
    frame: 'sandbox="allow-scripts"',
    proof: `${HAS_NO_STORAGE} && ${IS_FOREIGN}`,
    spoken: SANDBOXED,
  },
  {
    title: 'a sandbox for scripts alone that is allowed the microphone',
    frame: 'sandbox="allow-scripts allow-popups" allow="microphone *"',
    proof: `${HAS_NO_STORAGE} && ${IS_FOREIGN} && ${MAY_LISTEN}`,
    spoken: SANDBOXED,
  },
  {
    title: 'a sandbox with its own origin, and the microphone',
    frame: 'sandbox="allow-scripts allow-same-origin" allow="microphone"',
    proof: `origin !== 'null' && ${IS_FOREIGN} && ${MAY_LISTEN} && window.open('/') === null`,
    spoken: 'live',
  },
  {
    title: 'another origin',
    frame: '',
    proof: `origin !== 'null' && ${IS_FOREIGN} && !${MAY_LISTEN}`,
    spoken: { code: 'microphone-blocked', words: /This page does not let us use the microphone[^]*own tab/ },
  },
  {
    title: 'another origin, and the microphone',
    frame: 'allow="microphone"',
    proof: `origin !== 'null' && ${IS_FOREIGN} && ${MAY_LISTEN}`,
    spoken: 'live',
  },
];
