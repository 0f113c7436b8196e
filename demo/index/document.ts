import { html, type Html } from '../../shared/markup/html.ts';

export interface DocumentOptions {
  title: string;
  /** Its own style sheet, beside the one that all share. */
  style: 'index' | 'mail' | 'playground' | 'lost';
  body: Html;
  /** Loads `/demo/live.js`, which reloads the page after a change; for `npm run dev`. */
  isLive: boolean;
}

/** The frame of every page that the demo itself serves on the platform's origin. */
export function documentOf({ title, style, body, isLive }: DocumentOptions): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/demo/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/demo.css" />
        <link rel="stylesheet" href="/demo/${style}.css" />
        ${isLive && html`<script src="/demo/live.js" defer></script>`}
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
