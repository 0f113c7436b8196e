/**
 * Hosts without rules (object storage and the like) answer every address that is no file by `404.html`. Where the
 * address is one of our pages', such as a private Genie's, this becomes that page; else it says in the visitor's
 * language that there is nothing.
 */
import { pageAt } from './page-at.ts';
import { assetsOf } from './assets-of.ts';
import { sayLost } from './say-lost.ts';

const found = pageAt(location.pathname);
if (found) {
  const main = document.createElement('main');
  const waiting = document.createElement('div');
  waiting.className = 'waiting'; // for as long as it stands, the page knows that it waits
  main.append(waiting);
  document.querySelector('.page')?.replaceChildren(main);
  const shell = await fetch(`${found.base}pages/${found.page}/index.html`);
  const { styles, scripts, mainId } = assetsOf(await shell.text());
  main.id = mainId ?? '';
  await Promise.all(styles.map(addStyle));
  for (const script of scripts) await import(/* @vite-ignore */ script);
} else sayLost(document, navigator.languages);

function addStyle(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve()); // unstyled is better than nothing
    document.head.append(link);
  });
}
