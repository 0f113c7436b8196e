import { isLoopback } from '../../shared/theme/safe-url.ts';
import type { Handle } from './exchange.ts';
import { sendText } from './send.ts';

/**
 * Answers only requests that were addressed to this machine by name. A page from the internet whose name was
 * re-pointed at 127.0.0.1 (DNS rebinding) could else read the demo's keys, grants and mail.
 */
export function onlyThisMachine(handle: Handle): Handle {
  return (exchange) => {
    const host = `http://${exchange.request.headers.host ?? ''}`;
    if (URL.canParse(host) && isLoopback(new URL(host).hostname)) return handle(exchange);
    return sendText(exchange, 421, 'text/plain', 'This demo answers to localhost only.\n');
  };
}
