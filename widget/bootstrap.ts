/** What `genies/url` answered; `status` 0: nothing usable came. */
export interface BootstrapAnswer {
  status: number;
  body?: unknown;
}

const TIMEOUT_MS = 9_000;
const answers: Record<string, Promise<BootstrapAnswer>> = {};

/** Asks for a Genie; once a page, however many elements lead to it. */
export function bootstrap(api: string, slug: string): Promise<BootstrapAnswer> {
  return (answers[`${api}/${slug}`] ??= ask(api, slug));
}

async function ask(api: string, slug: string): Promise<BootstrapAnswer> {
  try {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // By hand, since old libraries put a `toJSON` on the prototypes; it never reaches a bare string.
      body: `{"resource":"genies","action":"url","data":{"url_name":${JSON.stringify(slug)}}}`,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return { status: 0 }; // whatever the reason, the panel offers to try again
  }
}
