import { clientIp } from '../http/client-ip.ts';
import type { ApiContext } from '../http/api-env.ts';
import { Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';
import { answerPage } from './page.ts';
import { answerPasswordPage } from './password-page.ts';
import { answerNoSuchLink } from './refusal-page.ts';
import { answerRequestPage } from './request-page.ts';

const PAGES: Record<string, (c: ApiContext, services: Services) => Promise<Response>> = {
  requests: answerRequestPage,
  password: answerPasswordPage,
};

/** `/access/…`: what our mails link to, apart from the Genies' own pages. Looking never changes anything. */
export function answerAccessPage(services: Services, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    const kind = c.req.param('kind') ?? '';
    const answer = Object.hasOwn(PAGES, kind) ? PAGES[kind] : undefined;
    if (!answer || !['GET', 'HEAD', 'POST'].includes(c.req.method)) return answerNoSuchLink(c);
    c.set('route', `access/${kind}`);
    try {
      takeOrRefuse(services.limiters.ip, clientIp(c, trustProxy));
      return await answer(c, services);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      c.set('code', cause.code);
      c.header('retry-after', String(cause.details.retryAfterS ?? 60));
      return answerPage(c, 'Please wait a moment', [cause.message], 429);
    }
  };
}
