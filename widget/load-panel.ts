import type { place, StartStageTwo } from './stage-two.ts';

/** Stage 2's file, relative to `widget.js`, as the build has named it. */
declare const PANEL_FILE: string;

const PATIENCE_MS = 10_000;

export type LoadPanel = () => Promise<{ startStageTwo: StartStageTwo; place: typeof place }>;

/** Loads stage 2 once; after a failure the next call tries again. */
export function createLoadPanel(
  scriptUrl: string,
  load: (url: string) => ReturnType<LoadPanel> = (url) => import(/* @vite-ignore */ url),
): LoadPanel {
  let spare = PANEL_FILE;
  let loading: ReturnType<LoadPanel> | undefined;
  /** What is late may still come, for the next call. */
  const attempt = (file: string) =>
    Promise.race([
      load(new URL(file, scriptUrl).href),
      new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS, 'late')),
    ]);
  return () => {
    // Firefox remembers that a module failed. So the second try spells an s of the folder `assets` in another way, and
    // not just the file: what loads later lies beside the panel, imports it from there, and must find this one.
    loading ??= attempt(PANEL_FILE).catch(() => attempt((spare = spare.replace('s', '%73'))));
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
