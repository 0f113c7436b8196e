const PAGES = new Map([
  ['g', 'genie'],
  ['p', 'portal'],
  ['q', 'qr'],
  ['print', 'print-kit'],
  ['invite', 'invite'],
]);

/** The page of ours that an address would lead to, and the base of the deployment; undefined where it is none of ours. */
export function pageAt(pathname: string): { page: string; base: string } | undefined {
  const [, base = '/', segment = ''] = /^(.*?\/)([^/]+)\/[^/]+\/?$/.exec(pathname) ?? [];
  const page = PAGES.get(segment);
  return page === undefined ? undefined : { page, base };
}
