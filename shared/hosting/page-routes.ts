/** Which of our pages an address leads to (design: page addresses). */
export interface PageRoute {
  /** The folder below `dist/pages`. */
  page: string;
  /** What its addresses begin with. */
  segment: string;
  /** The whole of its addresses, below the deployment's base. */
  pattern: RegExp;
  /** Its address may carry a token or a code. */
  isSecretAddress: boolean;
  isNeverFramed?: boolean;
}

export const PAGE_ROUTES: readonly PageRoute[] = [
  { page: 'genie', ...ofSlugs('g'), isSecretAddress: true },
  { page: 'portal', ...ofSlugs('p'), isSecretAddress: true },
  { page: 'qr', ...ofSlugs('q'), isSecretAddress: true },
  { page: 'print-kit', ...ofSlugs('print'), isSecretAddress: false },
  { page: 'marketplace', segment: 'marketplace', pattern: /^\/marketplace\/?$/, isSecretAddress: false },
  // Parts of the list that were prerendered; elsewhere they stand in the marketplace's query.
  { page: 'marketplace', ...ofSlugs('browse'), isSecretAddress: false },
  { page: 'invite', ...ofSlugs('invite'), isSecretAddress: true, isNeverFramed: true },
];

function ofSlugs(segment: string) {
  return { segment, pattern: new RegExp(`^/${segment}/[^/]+/?$`) };
}
