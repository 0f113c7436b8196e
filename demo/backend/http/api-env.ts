import type { Context } from 'hono';

/** What travels with one request. */
export interface ApiEnv {
  Bindings: {
    /** Node's request, from @hono/node-server; missing when a test calls `app.request` without it. */
    incoming?: { socket?: { remoteAddress?: string | undefined } };
  };
  Variables: {
    requestId: string;
    /** For the log: `genies/url`, or '-' as long as nobody knows. */
    route: string;
    /** For the log: the error's code, if there was one. */
    code: string;
    /** True where anybody may keep the answer for a while. */
    isCacheable: boolean;
  };
}

export type ApiContext = Context<ApiEnv>;
