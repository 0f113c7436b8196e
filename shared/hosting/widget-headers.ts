/** For what any site may load, whatever its isolation policies (trust: headers). */
const ANY_SITE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
};

/** `widget.js` keeps its address, so it must be asked for again soon; a stale one still works. */
export const EVERGREEN_HEADERS: Readonly<Record<string, string>> = {
  ...ANY_SITE,
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
};

/** A chunk's name holds its hash: what it names never changes. */
export const IMMUTABLE_HEADERS: Readonly<Record<string, string>> = {
  ...ANY_SITE,
  'cache-control': 'public, max-age=31536000, immutable',
};
