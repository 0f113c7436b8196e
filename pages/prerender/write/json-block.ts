import { Html } from '../../../shared/markup/html.ts';

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * Data in a page that no browser runs, and that no text inside can end: what markup or a script could stumble over
 * is written as JSON's own escapes.
 */
export function jsonBlock(type: 'application/json' | 'application/ld+json', data: unknown, id = ''): Html {
  const json = JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="${type}"${id && ` id="${id}"`}>${json}</script>`);
}
