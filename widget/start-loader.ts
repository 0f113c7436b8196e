import { findAll } from './find-all.ts';
import type { LoadPanel } from './load-panel.ts';
import { sharedEmbeds } from './shared-embeds.ts';
import { takeOverHandle } from './take-over-handle.ts';
import { warn } from './warn.ts';
import { whenFound } from './when-found.ts';

/** Runs the script tag that is being executed. `loadPanelOf` tells where the panel is, by the script's address. */
export function startLoader(loadPanelOf: (scriptUrl: string) => LoadPanel): void {
  const running: unknown = document.currentScript;
  // A module has no `currentScript` and runs once for all its tags; and an element of that name would hide it. Nor has
  // a script in a shadow root, and there nobody finds it.
  const scripts =
    running instanceof HTMLScriptElement ? [running] : findAll('script[data-genie][src], script#hg');
  const [first] = scripts as HTMLScriptElement[];
  const url = first?.src || document.baseURI;
  if (!first) warn('no script#hg outside shadow roots');

  // In `<head>` we come before the body; with `async` anywhere we may come before the target.
  whenFound(first?.dataset.target ?? 'body', () => {
    const { adopt, hg } = sharedEmbeds({ loadPanel: loadPanelOf(url), api: new URL('/v1', url).href });
    scripts.forEach(adopt);
    takeOverHandle(hg);
    if (/genie-doctor/.test(location.search)) hg('doctor');
  });
}
