import type { place, StartStageTwo } from './stage-two.ts';

/** Stage 2's file, relative to `widget.js`, as the build has named it. */
declare const PANEL_FILE: string;

export type LoadPanel = () => Promise<{ startStageTwo: StartStageTwo; place: typeof place }>;

/** Loads stage 2 once; after a failure the next call tries again. */
export function createLoadPanel(
  scriptUrl: string,
  load: (url: string) => ReturnType<LoadPanel> = (url) => import(/* @vite-ignore */ url),
): LoadPanel {
  const { href } = new URL(PANEL_FILE, scriptUrl);
  let loading: ReturnType<LoadPanel> | undefined;
  return () => {
    // Some browsers remember that a module failed, so the second try has another address.
    loading ??= load(href).catch(() => load(`${href}?${Date.now()}`));
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
