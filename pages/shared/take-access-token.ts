const NAME = 'access_token';
const MAX_LENGTH = 256;

/**
 * Reads a grant from the address (`#access_token=`, or `?access_token=` in older links) and takes it off the
 * address bar, before the page asks anybody for anything: no referrer, history entry or screenshot keeps it.
 */
export function takeAccessToken(page: Pick<Window, 'location' | 'history'> = window): string | undefined {
  const url = new URL(page.location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const token = fragment.get(NAME) ?? url.searchParams.get(NAME);
  if (token === null) return undefined;
  fragment.delete(NAME);
  url.searchParams.delete(NAME);
  url.hash = fragment.toString();
  page.history.replaceState(page.history.state, '', url.href.replace(/#$/, ''));
  return token !== '' && token.length <= MAX_LENGTH ? token : undefined;
}
