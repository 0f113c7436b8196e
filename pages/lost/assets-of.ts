/** The style sheets and scripts of a page that our own build made. */
export function assetsOf(markup: string): { styles: string[]; scripts: string[] } {
  const all = (pattern: RegExp) => [...markup.matchAll(pattern)].flatMap(([, address]) => address ?? []);
  return {
    styles: all(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    scripts: all(/<script type="module"[^>]* src="([^"]+)"/g),
  };
}
