import type { Page } from 'playwright';
import type { TestDemo } from './demo.ts';
import { PRIVATE_SLUG } from './owner.ts';

export interface PrivateHostOptions {
  accessToken?: string | undefined;
  /** The page inits a second time, with the same. */
  isTwice?: boolean;
  /** The page has written two widgets itself; what it inits goes to the first. */
  hasTwo?: boolean;
  mode?: 'launcher' | 'inline';
}

/** A customer's page that hands a grant to the widget, as one that knows its visitor would. Answers its address. */
export async function servePrivateHost(
  page: Page,
  { platform, site }: TestDemo,
  { accessToken, isTwice = false, hasTwo = false, mode = 'launcher' }: PrivateHostOptions = {},
): Promise<string> {
  const options = JSON.stringify({ agentUrl: PRIVATE_SLUG, mode, ...(accessToken && { accessToken }) });
  const address = `${site}/members`;
  const body = `<!doctype html><html lang="en"><head><title>Members</title><script>
    window.hg = window.hg || function () { (hg.q = hg.q || []).push(arguments); };
    hg('init', ${options});
    ${isTwice ? `hg('init', ${options});` : ''}
  </script></head><body><h1>Members</h1><p>Hello.</p>
  ${hasTwo ? `<genie-widget genie="${PRIVATE_SLUG}"></genie-widget>`.repeat(2) : ''}
  <script async src="${platform}/widget.js"></script></body></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  return address;
}
