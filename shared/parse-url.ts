/** `text` as an absolute address, undefined where it is none. Not by `URL.canParse`, which pages with an old polyfill lack. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
