/** The slug in `/g/{slug}`; '' where the address has none, or one that cannot be read. */
export function slugOf(pathname: string): string {
  const [, slug = ''] = /\/g\/([^/]+)\/?$/.exec(pathname) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return ''; // a broken escape such as `%E0`
  }
}
