import { acmePage } from './acme-page.ts';
import { buttonPage } from './button-page.ts';
import { closedPage } from './closed-page.ts';
import { cspPage } from './csp-page.ts';
import { cspStrictestPage } from './csp-strictest-page.ts';
import { inlinePage } from './inline-page.ts';
import { legacyPage } from './legacy-page.ts';
import { pricesPage } from './prices-page.ts';
import { privatePage } from './private-page.ts';
import { rihlaPage } from './rihla-page.ts';
import { sunnyPage } from './sunny-page.ts';
import { unknownPage } from './unknown-page.ts';
import { TRY_PAGES } from './try-pages.ts';
import type { SitePage } from './site-page.ts';

/** The customers' pages by their path. */
export const SITE_PAGES: ReadonlyMap<string, SitePage> = new Map([
  ['/', sunnyPage],
  ['/prices', pricesPage],
  ['/inline', inlinePage],
  ['/button', buttonPage],
  ['/legacy', legacyPage],
  ['/csp', cspPage],
  ['/csp-strictest', cspStrictestPage],
  ['/unknown', unknownPage],
  ['/support', acmePage],
  ['/rihla', rihlaPage],
  ['/closed', closedPage],
  ['/private', privatePage],
  ...TRY_PAGES,
]);
