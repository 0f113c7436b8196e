import type { HostFixture } from './host-fixture.ts';

function policy(title: string, csp: string, proof: string, more: Partial<HostFixture> = {}): HostFixture {
  return { title, headers: { 'content-security-policy': csp }, proof, ...more };
}

const tag = (attributes: string, file = 'widget.js') =>
  `<script ${attributes} async src="$PLATFORM/${file}" data-genie="sunny-dental"></script>`;

const NONCE = `script-src 'nonce-$NONCE'`;
const BASE = `default-src 'none'; connect-src $VOICE; img-src $PLATFORM data:; style-src 'none'; object-src 'none'; base-uri 'none'`;
const STRICTEST = `${NONCE} 'strict-dynamic'; ${BASE}; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
/** True where a style attribute does nothing. */
const NO_STYLES = `(() => { const p = document.querySelector('p'); p.setAttribute('style', 'color: red'); return getComputedStyle(p).color === 'rgb(0, 0, 0)'; })()`;
/** True where an inline script without a nonce does not run. */
const NO_INLINE = `(() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.head.append(script); return !window.ran; })()`;
/** True where such a script runs, and is told of. */
const REPORTS_INLINE = `new Promise(resolve => { addEventListener('securitypolicyviolation', ({ disposition }) => resolve(disposition === 'report' && window.ran), { once: true }); const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.head.append(script); })`;
const NO_EVAL = `(() => { const script = document.createElement('script'); script.src = 'data:text/javascript,window.ran=true'; document.head.append(script); return new Promise(resolve => { script.onerror = () => resolve(!window.ran); script.onload = () => resolve(false); }); })()`;
/** True where markup as text is refused. */
const NO_MARKUP = `(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return false; } catch { return true; } })()`;

/** What a site's policies allow. */
export const POLICIES: readonly HostFixture[] = [
  policy('a nonce', `${NONCE} $PLATFORM; ${BASE}`, NO_INLINE),
  policy('a nonce alone', `${NONCE}; ${BASE}`, NO_EVAL),
  policy('a nonce and strict-dynamic', `${NONCE} 'strict-dynamic'; ${BASE}`, NO_STYLES),
  policy('a list of hosts', `script-src $PLATFORM; ${BASE}`, NO_INLINE),
  policy(
    'styles of its own only',
    `${NONCE}; ${BASE.replace("style-src 'none'", "style-src 'self'")}`,
    NO_STYLES,
  ),
  policy('trusted types, and no policy', STRICTEST, NO_MARKUP),
  {
    title: 'a policy that only reports',
    headers: { 'content-security-policy-report-only': STRICTEST },
    proof: REPORTS_INLINE,
  },
  {
    title: 'a policy that stands in the page',
    head: `<meta http-equiv="content-security-policy" content="${STRICTEST}">`,
    proof: NO_MARKUP,
  },
  policy(
    'a sandbox without an origin',
    `sandbox allow-scripts; ${NONCE}; ${BASE}`,
    `(() => { try { localStorage; return false; } catch { return origin === 'null'; } })()`,
  ),
  policy('a hash, for the single file', `script-src '$SINGLE'; ${BASE}`, NO_INLINE, {
    tag: tag('crossorigin="anonymous" integrity="$SINGLE"', 'widget.single.js'),
  }),
  {
    title: 'isolation',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    proof: 'crossOriginIsolated',
    tag: tag('crossorigin'),
  },
  {
    title: 'isolation, for a tag that does not know of it',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'credentialless',
    },
    proof: 'crossOriginIsolated',
  },
  {
    title: 'no microphone',
    headers: { 'permissions-policy': 'microphone=(), camera=(), autoplay=()' },
    proof: `!document.featurePolicy.allowsFeature('microphone')`,
  },
  {
    title: 'no referrer',
    headers: { 'referrer-policy': 'no-referrer' },
    proof: `performance.now() > 0 && document.referrer === ''`,
  },
];
