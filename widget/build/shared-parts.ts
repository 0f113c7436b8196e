import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const INDENT = ' '.repeat(4);
const HEAD = linesOf('head.html');
const LATE = linesOf('late.html');

/** A page with what the heads of all our pages begin with, and what is said where nothing more comes. */
export function withSharedParts(markup: string): string {
  return markup
    .replace('<head>', () => ['<head>', ...HEAD].join('\n'))
    .replace('  </body>', () => [...LATE, '  </body>'].join('\n'));
}

/** Puts them into each page, before vite looks for the page's own scripts and styles. */
export function sharedParts(): Plugin {
  return { name: 'shared-parts', transformIndexHtml: { order: 'pre', handler: withSharedParts } };
}

function linesOf(name: string): string[] {
  const markup = readFileSync(join(import.meta.dirname, '../../pages/shared', name), 'utf8');
  return markup
    .trimEnd()
    .split('\n')
    .map((line) => INDENT + line);
}
