import { randomBytes } from 'node:crypto';
import type { Handle } from '../serve/exchange.ts';
import { sendFile, sendText } from '../serve/send.ts';
import type { StaticFiles } from '../serve/static-files.ts';
import { SITE_PAGES } from './site-pages.ts';
import { siteDocument } from './site-document.ts';
import { lostPage } from './lost-page.ts';
import type { SitePage } from './site-page.ts';

export interface SiteOptions {
  platform: string;
  voiceUrl: string;
  /** The files below `/assets/`. */
  assets: StaticFiles;
  isLive: boolean;
}

/** A customer's site on its own origin: it knows the platform by one tag only. */
export function serveSite({ platform, voiceUrl, assets, isLive }: SiteOptions): Handle {
  return (exchange) => {
    const { url } = exchange;
    const asset = url.pathname.startsWith('/assets/') && assets.get(url.pathname.slice('/assets/'.length));
    if (asset) return sendFile(exchange, asset, { 'cache-control': 'no-cache' });
    const page = SITE_PAGES.get(url.pathname);
    return sendSitePage(page ?? lostPage, page ? 200 : 404);

    function sendSitePage(shown: SitePage, status: number): true {
      const context = { platform, voiceUrl, url, nonce: randomBytes(16).toString('base64') };
      return sendText(exchange, status, 'text/html', siteDocument(shown, context, isLive), {
        'referrer-policy': 'strict-origin-when-cross-origin',
        ...shown.headers?.(context),
      });
    }
  };
}
