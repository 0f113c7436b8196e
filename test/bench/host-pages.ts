import { answerWith } from '../../demo/serve/answer.ts';
import { openLoopbackServer } from '../../demo/serve/loopback-server.ts';
import { sendText } from '../../demo/serve/send.ts';
import { BARE_BUTTON, BARE_CLIENT } from './freeze-build.ts';

/** Pages that differ in one tag only, on an origin of their own. */
export interface HostPages {
  urlOf(page: HostPage): string;
  close(): Promise<void>;
}

export type HostPage = 'blank' | 'bare-button' | 'widget' | 'bare-client';

export const SLUG = 'sunny-dental';

export async function openHostPages(platform: string): Promise<HostPages> {
  const server = await openLoopbackServer({ port: 0, portVariable: '' });
  const pages: Record<HostPage, string> = {
    blank: '<script type="text/plain"></script>', // as many nodes as the others, and nothing to run
    'bare-button': `<script async src="${platform}/${BARE_BUTTON}"></script>`,
    'bare-client': `<script async src="${platform}/${BARE_CLIENT}"></script>`,
    widget: `<script async src="${platform}/widget.js" data-genie="${SLUG}"></script>`,
  };
  const bodies = new Map(Object.entries(pages).map(([name, tag]) => [`/${name}`, documentWith(tag)]));
  server.serve({
    onRequest: answerWith({
      origin: server.origin,
      handle: (exchange) => {
        const body = bodies.get(exchange.url.pathname);
        return body !== undefined && sendText(exchange, 200, 'text/html', body);
      },
      onUnknown: (exchange) => sendText(exchange, 404, 'text/plain', 'There is no such page.\n'),
    }),
  });
  return { urlOf: (page) => `${server.origin}/${page}`, close: server.close };
}

function documentWith(tag: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host page</title><link rel="icon" href="data:,"></head>
<body><h1>Host page</h1>${tag}</body>
</html>
`;
}
