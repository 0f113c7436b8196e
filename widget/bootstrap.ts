/** What `genies/url` answered; `status` 0: nothing usable came. */
export interface BootstrapAnswer {
  status: number;
  body: unknown;
}

/** Asks for a Genie; elements with the same API and slug share one call and one answer. */
export type Bootstrap = (api: string, slug: string) => Promise<BootstrapAnswer>;

const TIMEOUT_MS = 9_000;

export function createBootstrap(fetch: typeof globalThis.fetch): Bootstrap {
  const answers = new Map<string, Promise<BootstrapAnswer>>();
  return (api, slug) => {
    const key = `${api} ${slug}`;
    const answer = answers.get(key) ?? ask(fetch, api, slug);
    answers.set(key, answer);
    return answer;
  };
}

async function ask(fetch: typeof globalThis.fetch, api: string, slug: string): Promise<BootstrapAnswer> {
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
    return { status: 0, body: undefined }; // whatever the reason, the panel offers to try again
  }
}
