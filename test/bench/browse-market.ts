/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can take nothing along */
/** Runs in the page: scrolls through all of it as a finger would, 60 px a frame, and resolves at its end. */
export async function scrollThrough(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.documentElement;
  for (let y = 0; y < root.scrollHeight - innerHeight; y += 60) {
    scrollTo(0, y);
    await frame();
  }
}

/** Runs in the page: turns `count` pages, each once the one before is there; answers how long each took, in ms. */
export async function turnPages(count: number): Promise<number[]> {
  const tookMs: number[] = [];
  const current = () => document.querySelector('.page-link[aria-current]')?.textContent;
  const isBusy = () => document.querySelector('.grid[aria-busy=true]') !== null;
  for (let turned = 0; turned < count; turned++) {
    const before = current();
    const fromMs = performance.now();
    document.querySelector<HTMLElement>('.page-link[rel=next]')?.click();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (current() === before || isBusy()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
    tookMs.push(performance.now() - fromMs);
  }
  return tookMs;
}

/** Runs in the page: types `text` at once, and answers how long it takes until only it is shown, in ms. */
export async function searchFor(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('there is no field to search in');
  const fromMs = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.grid[aria-busy=true]') || document.title.indexOf(text) < 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return performance.now() - fromMs;
}

/** Runs in the page: how many pages there are. */
export function countPages(): number {
  const numbers = [...document.querySelectorAll('.page-link')].map((link) =>
    Number(link.textContent?.replace(/\D/g, '')),
  );
  return Math.max(...numbers);
}
