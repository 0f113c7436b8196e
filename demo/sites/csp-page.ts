import { html, type Html } from '../../shared/markup/html.ts';
import { voiceSources } from '../serve/voice-sources.ts';
import { contentSecurityPolicy } from '../../shared/hosting/page-headers.ts';
import type { SiteContext, SitePage } from './site-page.ts';
import { sunnyScript } from './sunny-frame.ts';
import { sunnyHome } from './sunny-page.ts';

/** `/csp`: scripts by nonce only, Trusted Types enforced, no inline style; the page counts violations. */
export const cspPage: SitePage = {
  title: 'Sunny Dental · Family dentist on Harbour Street',
  theme: 'sunny',
  head: ({ nonce }) =>
    html`<script src="/assets/csp.js" nonce="${nonce}"></script>
      ${sunnyScript(nonce)}`,
  body: () =>
    sunnyHome(
      html`<p class="banner">Strict policy. Violations so far: <output id="violations">0</output></p>`,
    ),
  embed: nonceTag,
  headers: (context) => strictPolicy(context, "'self'"),
};

/** The tag with the page's nonce: all that a strict policy asks of it. */
export function nonceTag({ platform, nonce }: SiteContext): Html {
  return html`<script async nonce="${nonce}" src="${platform}/widget.js" data-genie="sunny-dental"></script>`;
}

export function strictPolicy(
  { platform, voiceUrl, nonce }: SiteContext,
  styles: string,
): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy({
      'default-src': "'none'",
      'script-src': `'nonce-${nonce}'`,
      'style-src': styles,
      'img-src': `'self' ${platform}`,
      'connect-src': [...new Set([platform, ...voiceSources(voiceUrl)])].join(' '),
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    }),
  };
}
