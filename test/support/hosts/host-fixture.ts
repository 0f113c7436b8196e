import type { BrowserContextOptions } from 'playwright';

/**
 * One page that we do not own. In all its texts `$PLATFORM` is where the widget comes from, `$VOICE` that and the
 * voice server, `$NONCE` the page's nonce, `$SINGLE` the hash of the single file.
 */
export interface HostFixture {
  title: string;
  headers?: Readonly<Record<string, string>>;
  doctype?: string;
  /** Attributes of the root element and of the body. */
  html?: string;
  bodyAttributes?: string;
  /** Before everything else, and after the page's own content. */
  head?: string;
  body?: string;
  /** The widget's tag, where it is not the usual one. */
  tag?: string;
  /** An expression that is true in the page where the condition holds; asked before the widget's script comes. */
  proof: string;
  context?: BrowserContextOptions;
  /** What the page itself or the browser says, whatever we do; the rest must be silence. */
  expects?: { errors?: RegExp; violations?: RegExp };
  /** The one line in which the widget says that it cannot work here; */
  refusal?: RegExp;
  /** there nothing shows, or, once the visitor has tapped, the launcher says that there is no panel. */
  refuses?: 'panel';
  /** What may differ from the plain page: the pixels, the places of things too, or all looks. */
  differs?: 'pixels' | 'places' | 'looks';
  /** The visitor's pointer rests on the launcher for a moment before they tap. */
  lingers?: boolean;
  /** The page's magnification of us and all else; 1 without it. */
  zoom?: number;
}

export const NONCE = 'r4nd0m';

/** What the texts of a fixture stand for. */
export interface HostPlaces {
  platform: string;
  /** `integrity` of the single file. */
  single: string;
}

export function filledIn(text: string, { platform, single }: HostPlaces): string {
  return text
    .replaceAll('$PLATFORM', platform)
    .replaceAll('$VOICE', `${platform} ${platform.replace(/^http/, 'ws')}`)
    .replaceAll('$NONCE', NONCE)
    .replaceAll('$SINGLE', single);
}

export function documentOf({
  doctype = '<!doctype html>',
  html = '',
  bodyAttributes = '',
  head = '',
  body = '',
  tag = `<script nonce="$NONCE" async src="$PLATFORM/widget.js" data-genie="sunny-dental"></script>`,
}: HostFixture): string {
  return `${doctype}<html lang="en" ${html}><head><meta charset="utf-8"><title>A shop</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">${head}</head><body ${bodyAttributes}><h1>A shop</h1>
<label><input type="checkbox" id="own"> The page's own switch</label>
<p>${'We sell things that you did not know you needed. '.repeat(12)}</p>
${body}${tag}</body></html>`;
}
