import type { MountPanel } from './panel-port.ts';

/** The panel's file and what it imports, named by the build, relative to `widget.js`. */
declare const PANEL_FILES: readonly [panel: string, ...imports: string[]];

export type LoadPanel = () => Promise<MountPanel>;

/** Loads stage 2 once; after a failure the next call tries again. */
export function createLoadPanel(scriptUrl: string, load = importAll): LoadPanel {
  let loading: Promise<MountPanel> | undefined;
  const files = () => PANEL_FILES.map((file) => new URL(file, scriptUrl).href);
  return () => {
    loading ??= load(files())
      // Some browsers remember that a module failed, so the second try has another address.
      .catch(() => load(files().map((url) => `${url}?again=${Date.now()}`)))
      .catch((cause: unknown) => {
        loading = undefined;
        throw cause;
      });
    return loading;
  };
}

/** All at once, so that the panel's own imports need no further round trip. */
async function importAll(urls: string[]): Promise<MountPanel> {
  const [panel] = await Promise.all(urls.map((url) => import(/* @vite-ignore */ url)));
  return (panel as { mountPanel: MountPanel }).mountPanel;
}
