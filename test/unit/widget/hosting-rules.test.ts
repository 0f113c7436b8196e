import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../shared/hosting/page-routes.ts';
import { surfaces } from '../../../shared/hosting/surfaces.ts';
import { netlifyHeaders, netlifyRedirects } from '../../../widget/build/hosting/netlify.ts';
import { vercelConfig } from '../../../widget/build/hosting/vercel.ts';

const CONNECT = ['https://api.example', 'wss://voice.example'];
const PAGES = new Set(PAGE_ROUTES.map(({ page }) => page));

interface Rules {
  /** The file that is sent for an address where there is none of its own. */
  fileAt(path: string): string | undefined;
  /** What is sent with it; of two rules for one header the later wins. */
  headersAt(path: string): Record<string, string>;
}

/** As Netlify reads `_redirects` and `_headers`. */
function netlify(base: string): Rules {
  const all = surfaces(base, CONNECT, PAGES);
  const redirects = netlifyRedirects(base, all).trim().split('\n');
  const blocks = netlifyHeaders(base, all).trim().split('\n\n');
  return {
    fileAt(path) {
      const rules = redirects.map((line) => /^(\S+) +(\S+) +200$/.exec(line)?.slice(1) ?? []);
      return rules.find(([pattern = '']) => fitsNetlify(pattern, path))?.[1];
    },
    headersAt(path) {
      const lines = blocks.flatMap((block) => {
        const [pattern = '', ...headers] = block.split('\n');
        return fitsNetlify(pattern, path) ? headers : [];
      });
      return Object.fromEntries(lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []));
    },
  };
}

/** A `*` at the end stands for everything. */
function fitsNetlify(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** As Vercel reads `vercel.json`. */
function vercel(base: string): Rules {
  const { rewrites, headers } = JSON.parse(vercelConfig(base, surfaces(base, CONNECT, PAGES))) as {
    rewrites: { source: string; destination: string }[];
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return {
    fileAt: (path) => rewrites.find(({ source }) => fitsVercel(source, path))?.destination,
    headersAt(path) {
      const sent = headers.filter(({ source }) => fitsVercel(source, path)).flatMap((rule) => rule.headers);
      return Object.fromEntries(sent.map(({ key, value }) => [key, value]));
    },
  };
}

/** `:slug` is one step of a path, `(.*)` everything, and a dot is itself. */
function fitsVercel(source: string, path: string): boolean {
  const pattern = source.replace(':slug', '[^/]+').replaceAll(/\.(?!\*)/g, '\\.');
  return new RegExp(`^${pattern}$`).test(path);
}

const HOSTS = [
  ['Netlify', netlify],
  ['Vercel', vercel],
] as const;
const PLACES = HOSTS.flatMap(([host, rules]) =>
  ['/', '/genies/'].map((base) => [host, base, rules] as const),
);

test.each(PLACES)('%s below %s: every page has its shell and its headers', (_host, base, rulesOf) => {
  const { fileAt, headersAt } = rulesOf(base);
  for (const { page, segment, pattern, isSecretAddress, isNeverFramed } of PAGE_ROUTES) {
    const path = base + (pattern.test(`/${segment}`) ? segment : `${segment}/some-slug`);
    const headers = headersAt(path);

    expect({ path, file: fileAt(path) }).toEqual({ path, file: `${base}pages/${page}/index.html` });
    expect({ path, ...headers }).toMatchObject({
      path,
      'cache-control': 'no-cache',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=(self)'),
      'referrer-policy': isSecretAddress ? 'no-referrer' : 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ${CONNECT.join(' ')}`);
    expect(headers['content-security-policy']).toContain(
      `frame-ancestors ${isNeverFramed ? "'none'" : "'self'"}`,
    );
  }
});

test.each(PLACES)(
  '%s below %s: any site may load the widget, and nothing else is a page',
  (_host, base, rulesOf) => {
    const { fileAt, headersAt } = rulesOf(base);
    const anySite = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

    expect(headersAt(`${base}widget.js`)).toMatchObject({
      ...anySite,
      'cache-control': expect.stringContaining('max-age=300'),
      'x-content-type-options': 'nosniff',
    });
    for (const path of ['assets/panel-1.js', 'assets/pages/core-1.js', 'v/0.1.0/widget.js'])
      expect(headersAt(base + path)).toMatchObject({
        ...anySite,
        'cache-control': 'public, max-age=31536000, immutable',
      });
    for (const path of ['', 'nowhere', 'widget.js', 'assets/none.js', 'gg/x'])
      expect([path, fileAt(base + path)]).toEqual([path, undefined]);
    if (base !== '/') expect(fileAt('/g/sunny-dental')).toBeUndefined();
  },
);
