import type { MountPanel } from './panel-port.ts';

/** The panel's file, relative to `widget.js`, as the build has named it. */
declare const PANEL_FILE: string;

export type LoadPanel = () => Promise<MountPanel>;

/** Loads stage 2 once; after a failure the next call tries again. */
export function createLoadPanel(scriptUrl: string, load = importPanel): LoadPanel {
  const { href } = new URL(PANEL_FILE, scriptUrl || document.baseURI);
  let loading: Promise<MountPanel> | undefined;
  return () => {
    loading ??= load(href)
      // Some browsers remember that a module failed, so the second try has another address.
      .catch(() => load(`${href}?${Date.now()}`))
      .catch((cause: unknown) => {
        loading = undefined;
        throw cause;
      });
    return loading;
  };
}

async function importPanel(url: string): Promise<MountPanel> {
  const { mountPanel } = (await import(/* @vite-ignore */ url)) as { mountPanel: MountPanel };
  return mountPanel;
}
