import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const HEAD = readFileSync(join(import.meta.dirname, '../../pages/shared/head.html'), 'utf8').trimEnd();
const INDENT = ' '.repeat(4);

/** A page with what the heads of all our pages begin with. */
export function withSharedHead(markup: string): string {
  const lines = HEAD.split('\n').map((line) => INDENT + line);
  return markup.replace('<head>', () => ['<head>', ...lines].join('\n'));
}

/** Puts it into each page, before vite looks for the page's own scripts and styles. */
export function sharedHead(): Plugin {
  return { name: 'shared-head', transformIndexHtml: { order: 'pre', handler: withSharedHead } };
}
