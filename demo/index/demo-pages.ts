import type { Mail } from '../backend/mail/mail.ts';
import { contentSecurityPolicy } from '../../shared/hosting/page-headers.ts';
import type { Exchange, Handle } from '../serve/exchange.ts';
import { sendFile, sendJson, sendText } from '../serve/send.ts';
import type { StaticFiles } from '../serve/static-files.ts';
import type { Fixtures } from '../backend/seeds/fixtures.ts';
import { documentOf, type DocumentOptions } from './document.ts';
import { indexPage } from './index-page.ts';
import { mailboxPage } from './mailbox-page.ts';
import { playgroundPage } from '../playground/playground-page.ts';
import { notFoundPage } from './not-found-page.ts';

export interface DemoPagesOptions {
  platform: string;
  fixtures: Fixtures;
  pages: ReadonlySet<string>;
  voiceName: string;
  voiceUrl: string;
  /** The files below `/demo/`: style sheet, icon. */
  assets: StaticFiles;
  isLive: boolean;
  listMail(): Promise<readonly Mail[]>;
  /** What the voice server can tell of its sessions. */
  sessions(): unknown;
}

/** What only the demo has: its index, the mailbox, and what it knows about itself as JSON. */
export function serveDemoPages(options: DemoPagesOptions): Handle {
  const { assets, fixtures, isLive, listMail, sessions } = options;
  const places = { platform: options.platform, site: fixtures.site, voice: options.voiceUrl };
  return async (exchange) => {
    const { pathname } = exchange.url;
    const asset = assets.get(pathname.replace(/^\/demo\//, ''));
    if (asset && pathname.startsWith('/demo/')) return sendFile(exchange, asset, ASSET_HEADERS);
    const mailId = /^\/mail\/(\d+)\.html$/.exec(pathname)?.[1];
    if (mailId) return sendFormattedMail(exchange, await listMail(), Number(mailId));
    switch (pathname) {
      case '/':
        return sendDemoPage(exchange, {
          title: 'Genie demo',
          style: 'index',
          body: indexPage(options),
          isLive,
        });
      case '/playground':
        return sendDemoPage(exchange, {
          title: 'Playground · Genie demo',
          style: 'playground',
          body: playgroundPage(places),
          isLive,
          needs: { 'script-src': "'self'", 'connect-src': "'self'", 'frame-src': fixtures.site },
        });
      case '/mail': {
        const body = mailboxPage(await listMail());
        return sendDemoPage(exchange, { title: 'Mailbox · Genie demo', style: 'mail', body, isLive });
      }
      case '/mail.json':
        return sendJson(exchange, await listMail());
      case '/demo/fixtures.json':
        return sendJson(exchange, fixtures);
      case '/demo/sessions.json':
        return sendJson(exchange, sessions());
      case '/healthz':
        return sendText(exchange, 200, 'text/plain', 'ok\n');
      case '/favicon.ico':
        exchange.response.writeHead(302, { location: '/demo/icon.svg' }).end();
        return true;
      default:
        return false;
    }
  };
}

export function sendNotFound(exchange: Exchange, isLive: boolean): true {
  const body = notFoundPage(exchange.url.pathname);
  return sendDemoPage(exchange, {
    status: 404,
    title: 'Not found · Genie demo',
    style: 'lost',
    body,
    isLive,
  });
}

const ASSET_HEADERS = { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin' };

interface DemoPage extends DocumentOptions {
  /** Default: 200. */
  status?: number;
  /** What its policy allows beyond what all of them need. */
  needs?: Readonly<Record<string, string>>;
}

function sendDemoPage(exchange: Exchange, { status = 200, needs, ...page }: DemoPage): true {
  return sendText(exchange, status, 'text/html', documentOf(page), {
    'content-security-policy': contentSecurityPolicy({
      'default-src': "'none'",
      'style-src': "'self'",
      'img-src': "'self'",
      'frame-src': "'self'",
      ...(page.isLive && { 'script-src': "'self'", 'connect-src': "'self'" }),
      ...needs,
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    }),
    'referrer-policy': 'no-referrer', // its links carry grants
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
}

/** A mail's own HTML, for a sandboxed frame: it runs nothing and loads nothing. */
function sendFormattedMail(exchange: Exchange, mails: readonly Mail[], id: number): boolean {
  const mail = mails.find((candidate) => candidate.id === id);
  if (!mail?.html) return false;
  return sendText(exchange, 200, 'text/html', mail.html, {
    'content-security-policy': contentSecurityPolicy({
      'default-src': "'none'",
      'style-src': "'unsafe-inline'",
      'img-src': 'data:',
      'frame-ancestors': "'self'",
      sandbox: '',
    }),
    'referrer-policy': 'no-referrer',
  });
}
