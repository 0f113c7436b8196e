import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend } from './backend/backend.ts';
import { serveDemoPages, sendNotFound } from './index/demo-pages.ts';
import { answerWith } from './serve/answer.ts';
import { serveApi } from './serve/api-routes.ts';
import { builtPages, serveBuiltFiles } from './serve/built-files.ts';
import { firstOf, type Handle } from './serve/exchange.ts';
import { withLiveReload } from './serve/live-pages.ts';
import { serveLiveReload } from './serve/live-reload.ts';
import type { Handlers } from './serve/loopback-server.ts';
import { onlyReading } from './serve/only-reading.ts';
import { onlyThisMachine } from './serve/only-this-machine.ts';
import { packAhead, readStaticFiles } from './serve/static-files.ts';
import { voiceSources } from './serve/voice-sources.ts';
import type { VoiceServer } from './voice/voice-server.ts';

export interface PlatformOptions {
  platform: string;
  backend: Backend;
  voice: VoiceServer | undefined;
  sessions(): unknown;
  voiceName: string;
  voiceUrl: string;
  dist: string;
  packsAhead: boolean;
  isLive: boolean;
}

/** The platform's one port: voice, API, built files, and what only the demo has. */
export async function platformHandlers(options: PlatformOptions): Promise<Handlers> {
  const { platform, backend, voice, voiceUrl, dist, isLive } = options;
  if (!existsSync(join(dist, 'widget.js')))
    throw new Error('There is no dist/widget.js yet. Build it first: npm run build');
  const built = await readStaticFiles(dist);
  const files = isLive ? await withLiveReload(built) : built;
  if (options.packsAhead) void packAhead(files);
  const demoPages = serveDemoPages({
    ...options,
    fixtures: backend.fixtures,
    pages: builtPages(files),
    assets: await readStaticFiles(join(import.meta.dirname, 'index', 'assets')),
    listMail: () => backend.mailbox.list(),
  });
  const serveVoice: Handle = ({ request, response }) => voice?.handleRequest(request, response) ?? false;
  const connect = [...new Set([platform.replace(/^http/, 'ws'), ...voiceSources(voiceUrl)])];
  return {
    onRequest: answerWith({
      origin: platform,
      handle: onlyThisMachine(
        firstOf(
          serveVoice,
          serveApi(backend.app),
          ...(isLive ? [serveLiveReload()] : []),
          onlyReading(firstOf(serveBuiltFiles(files, connect), demoPages)),
        ),
      ),
      onUnknown: (exchange) => sendNotFound(exchange, isLive),
    }),
    onUpgrade(request, socket, head) {
      if (!voice?.handleUpgrade(request, socket, head)) socket.destroy();
    },
  };
}
