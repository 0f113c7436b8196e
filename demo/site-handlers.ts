import { join } from 'node:path';
import { answerWith } from './serve/answer.ts';
import { firstOf } from './serve/exchange.ts';
import { serveLiveReload } from './serve/live-reload.ts';
import type { Handlers } from './serve/loopback-server.ts';
import { onlyReading } from './serve/only-reading.ts';
import { readStaticFiles } from './serve/static-files.ts';
import { serveSite } from './sites/serve-site.ts';

export interface SiteHandlersOptions {
  platform: string;
  site: string;
  voiceUrl: string;
  isLive: boolean;
}

/** The customer's site: nothing of ours but the address in its tag. */
export async function siteHandlers({ site, isLive, ...places }: SiteHandlersOptions): Promise<Handlers> {
  const assets = await readStaticFiles(join(import.meta.dirname, 'sites', 'assets'));
  const pages = onlyReading(serveSite({ ...places, assets, isLive }));
  return {
    onRequest: answerWith({
      origin: site,
      handle: isLive ? firstOf(serveLiveReload(), pages) : pages,
      onUnknown: ({ response }) => response.writeHead(404).end(),
    }),
  };
}
