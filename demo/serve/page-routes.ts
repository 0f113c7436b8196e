/** Which of our pages an address leads to (design: page addresses). */
export interface PageRoute {
  /** The folder below `dist/pages`. */
  page: string;
  pattern: RegExp;
  /** Its address may carry a token or a code. */
  isSecretAddress: boolean;
  isNeverFramed?: boolean;
}

const SLUG = '[^/]+';

export const PAGE_ROUTES: readonly PageRoute[] = [
  { page: 'genie', pattern: new RegExp(`^/g/${SLUG}/?$`), isSecretAddress: true },
  { page: 'portal', pattern: new RegExp(`^/p/${SLUG}/?$`), isSecretAddress: true },
  { page: 'qr', pattern: new RegExp(`^/q/${SLUG}/?$`), isSecretAddress: true },
  { page: 'print-kit', pattern: new RegExp(`^/print/${SLUG}/?$`), isSecretAddress: false },
  { page: 'marketplace', pattern: /^\/marketplace\/?$/, isSecretAddress: false },
  {
    page: 'invite',
    pattern: new RegExp(`^/invite/${SLUG}/?$`),
    isSecretAddress: true,
    isNeverFramed: true,
  },
];
