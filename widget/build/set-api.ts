import type { Plugin } from 'vite';
import { escapeHtml } from '../../shared/markup/html.ts';

/** Tells the pages which API to ask. */
export function setApi(api: string): Plugin {
  return {
    name: 'set-api',
    transformIndexHtml: (markup) =>
      markup.replace(
        '<meta name="genie-api" content="" />',
        `<meta name="genie-api" content="${escapeHtml(api)}" />`,
      ),
  };
}
