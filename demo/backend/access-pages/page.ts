import { createHash } from 'node:crypto';
import { escapeHtml } from '../mail/escape-html.ts';
import type { ApiContext } from '../http/api-env.ts';

/** A paragraph, or a form of one button that posts to the page's own address. */
export type PagePart = string | { button: string; fields?: readonly PageField[] };

export interface PageField {
  name: string;
  label: string;
  type: 'text' | 'password';
  autocomplete: string;
  value?: string;
  minLength?: number;
  maxLength?: number;
}

const STYLE = `
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
  body { max-width: 32rem; margin: 12vh auto; padding: 0 1.25rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
  p { overflow-wrap: anywhere; }
  label { display: block; margin: 1rem 0; }
  input { display: block; box-sizing: border-box; width: 100%; padding: .6rem; font: inherit; }
  button { min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer; }
`;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer', // its address is a secret
  'cache-control': 'no-store, private',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
};

/** A page of its own: no script, no other file, nothing on it that was not said here. */
export function answerPage(
  c: ApiContext,
  title: string,
  parts: readonly PagePart[],
  status: 200 | 400 | 404 | 429 | 500 = 200,
): Response {
  const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${parts.map(render).join('\n')}
</main>
</body>
</html>
`;
  return c.body(document, status, HEADERS);
}

function render(part: PagePart): string {
  if (typeof part === 'string') return `<p>${escapeHtml(part)}</p>`;
  const fields = (part.fields ?? []).map(renderField).join('\n');
  return `<form method="post">\n${fields}\n<button type="submit">${escapeHtml(part.button)}</button>\n</form>`;
}

function renderField({ label, value, minLength, maxLength, ...attributes }: PageField): string {
  const all = { ...attributes, value, minlength: minLength, maxlength: maxLength };
  const given = Object.entries(all).filter(([, content]) => content !== undefined);
  const text = given.map(([name, content]) => `${name}="${escapeHtml(String(content))}"`).join(' ');
  return `<label>${escapeHtml(label)} <input ${text} required></label>`;
}
