/**
 * The script tag: `<script async src="https://cdn.example/widget.js" data-genie="slug"></script>`.
 *
 * Runs on pages we do not own, so: few bytes, no dependency, one copy however often it is pasted, and whatever
 * goes wrong the page never sees an exception.
 */
import { currentScript, findAll } from './document-members.ts';
import { createPageEmbeds, type PageEmbeds } from './page-embeds.ts';
import { takeOverHandle } from './take-over-handle.ts';
import { warn } from './warn.ts';

const STARTED = Symbol.for('genie-widget');
const page = window as Window & { [STARTED]?: PageEmbeds };

try {
  const scripts = ownScripts();
  const isFirst = !page[STARTED];
  const embeds = (page[STARTED] ??= createPageEmbeds(scripts[0]?.src ?? ''));
  scripts.forEach(embeds.adopt);
  if (isFirst) takeOverHandle(embeds.hg);
} catch (cause) {
  warn('could not start:', cause);
}

/** The tag that runs us. A module has no `currentScript`, and runs once for all its tags. */
function ownScripts(): HTMLScriptElement[] {
  const running = currentScript();
  const candidates = running ? [running] : [...findAll('script[data-genie][src], script#hg[src]')];
  return candidates.filter((candidate) => candidate instanceof HTMLScriptElement);
}
