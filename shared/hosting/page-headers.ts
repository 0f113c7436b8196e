export interface PageHeaderOptions {
  /** Origins beside our own that the page talks to: API, voice server. */
  connect: readonly string[];
  /** The page's address may carry a token or a code. */
  isSecretAddress: boolean;
  /** Not even by ourselves: a click on it grants something. */
  isNeverFramed?: boolean | undefined;
}

/** The headers of our own pages: nothing inline, nothing foreign, the microphone for ourselves only. */
export function pageHeaders({
  connect,
  isSecretAddress,
  isNeverFramed,
}: PageHeaderOptions): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-cache',
    'content-security-policy': contentSecurityPolicy({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' https: data:",
      'connect-src': ["'self'", ...connect].join(' '),
      'media-src': "'self' blob:",
      'font-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'object-src': "'none'",
      'frame-ancestors': isNeverFramed ? "'none'" : "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    }),
    'permissions-policy':
      'microphone=(self), camera=(), geolocation=(), display-capture=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': isSecretAddress ? 'no-referrer' : 'strict-origin-when-cross-origin',
  };
}

export function contentSecurityPolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
