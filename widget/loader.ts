/**
 * The script tag: `<script async src="https://cdn.example/widget.js" data-genie="slug"></script>`.
 *
 * Runs on pages we do not own, so: few bytes, no dependency, one copy however often it is pasted, and whatever
 * goes wrong the page never sees an exception.
 */
import { TAG } from './element.ts';
import { findAll } from './find-all.ts';
import { createPageEmbeds, type PageEmbeds } from './page-embeds.ts';
import { takeOverHandle } from './take-over-handle.ts';
import { whenFound } from './when-found.ts';

const started = Symbol.for(TAG);
const page = window as Window & { [started]?: PageEmbeds };

const running: unknown = document.currentScript;
// A module has no `currentScript` and runs once for all its tags; and an element of that name would hide it.
const scripts =
  running instanceof HTMLScriptElement ? [running] : findAll('script[data-genie][src], script#hg');
const [first] = scripts as HTMLScriptElement[];

// In `<head>` we come before the body; with `async` anywhere we may come before the target.
whenFound(first?.dataset.target ?? 'body', () => {
  const { adopt, hg } = (page[started] ??= createPageEmbeds(first?.src || document.baseURI));
  scripts.forEach(adopt);
  takeOverHandle(hg);
  if (location.search.includes('genie-doctor')) hg('doctor');
});
