import type { Page } from 'playwright';
import { bundleScript } from './bundle.ts';

const FILES = {
  de: /\/assets\/de-[\w-]+\.js$/,
  callDe: /\/call-de-[\w-]+\.js$/,
  gateDe: /\/gate-de-[\w-]+\.js$/,
};
let bundled: Promise<string> | undefined;

/** Who asks for German is spoken to in the pseudo-locale. Call before the page is opened. */
export async function routePseudo(page: Page): Promise<void> {
  bundled ??= bundleScript(new URL('pseudo-words.ts', import.meta.url));
  const script = await bundled;
  for (const [name, file] of Object.entries(FILES))
    await page.route(file, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: `${script}\nexport const ${name} = page.${name};`,
      }),
    );
}
