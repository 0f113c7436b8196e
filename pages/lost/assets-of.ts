export interface PageAssets {
  styles: string[];
  scripts: string[];
  /** The element that the page draws in. */
  mainId: string | undefined;
}

/** What a page that our own build made consists of. */
export function assetsOf(markup: string): PageAssets {
  const all = (pattern: RegExp) => [...markup.matchAll(pattern)].flatMap(([, found]) => found ?? []);
  return {
    styles: all(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    scripts: all(/<script type="module"[^>]* src="([^"]+)"/g),
    mainId: all(/<main id="([^"]+)"/g)[0],
  };
}
