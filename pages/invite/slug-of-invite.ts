const ADDRESS = /\/invite\/([^/]+)\/?$/;

/** The slug in `/invite/{slug}`; '' where the address has none, or one that cannot be read. */
export function slugOfInvite(pathname: string): string {
  const [, slug = ''] = ADDRESS.exec(pathname) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return ''; // a broken escape such as `%E0`
  }
}

/** Where the Genie of an invite lives, on the same host and below the same folder. */
export function geniePath(pathname: string): string {
  return pathname.replace(ADDRESS, '/g/$1');
}
