import type { BrowserContext, Page, Request } from 'playwright';

/** Everything that a page and its browser let out, to be searched for secrets. */
export interface LeakRecorder {
  /** Each place where `secret` is found, in words; looks at the page as it is now, and at all that went before. */
  findings(page: Page, secret: string): Promise<string[]>;
}

/** Starts recording; call before the first page of `context` is opened. */
export async function recordLeaks(context: BrowserContext): Promise<LeakRecorder> {
  const requests: Request[] = [];
  const lines: string[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('console', (line) => lines.push(line.text()));
  context.on('weberror', (error) => lines.push(String(error.error())));
  await context.addInitScript(watchEvents);
  return {
    async findings(page, secret) {
      const spellings = new Set([
        secret,
        encodeURIComponent(secret),
        btoa(secret),
        btoa(secret).slice(0, -4),
      ]);
      const has = (text: string) => [...spellings].some((spelling) => text.includes(spelling));
      const found = (await Promise.all(requests.map((request) => searchRequest(request, has)))).flat();
      if (lines.some(has)) found.push('console');
      for (const [place, text] of Object.entries(await page.evaluate(dump))) if (has(text)) found.push(place);
      return found;
    },
  };
}

async function searchRequest(request: Request, has: (text: string) => boolean): Promise<string[]> {
  const { pathname } = new URL(request.url());
  const name = `${request.method()} ${pathname}`;
  const found: string[] = [];
  if (has(request.url())) found.push(`${name}: address`);
  for (const [header, value] of Object.entries(await request.allHeaders()))
    if (has(value) && !header.startsWith(':')) found.push(`${name}: header ${header}`);
  const body = request.postData() ?? '';
  if (has(body)) found.push(`${name}: body of ${/"action":"([^"]+)"/.exec(body)?.[1]}`);
  return found;
}

function watchEvents(): void {
  const details: string[] = [];
  Object.assign(window, { leakedDetails: details });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) details.push(`${event.type} ${JSON.stringify(event.detail)}`);
    return dispatch.call(this, event);
  };
}

/** What anybody's script on the page could read. */
function dump(): Record<string, string> {
  const markup = (root: Element | ShadowRoot): string => {
    const inner = [...root.querySelectorAll('*')].flatMap((element) => {
      const value = (element as Partial<HTMLInputElement>).value ?? '';
      return [value, element.shadowRoot ? markup(element.shadowRoot) : ''];
    });
    return root.innerHTML + inner.join('\n');
  };
  const globals = Object.entries(window as unknown as Record<string, unknown>)
    .filter(([name, value]) => !/^leakedDetails|Storage$/.test(name) && typeof value !== 'function')
    .map(([name, value]) => {
      try {
        return `${name} ${value === window ? '' : JSON.stringify(value)}`;
      } catch {
        return name; // circular: the browser's own
      }
    });
  return {
    address: location.href,
    referrer: document.referrer,
    history: JSON.stringify(history.state),
    cookie: document.cookie,
    localStorage: JSON.stringify({ ...window['localStorage'] }),
    sessionStorage: JSON.stringify({ ...window['sessionStorage'] }),
    document: `${document.title} ${markup(document.documentElement)}`,
    events: (window as unknown as { leakedDetails: string[] }).leakedDetails.join('\n'),
    performance: JSON.stringify(performance.getEntries()),
    'window.name': window.name,
    globals: globals.join('\n'),
  };
}
