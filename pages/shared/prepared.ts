/**
 * What a prerendered page was made from, as the API answered it, less the session ticket; undefined on a page that
 * was not, or that holds something else than we wrote.
 */
export function preparedAnswer(page: Document = document): unknown {
  try {
    return JSON.parse(page.querySelector('#prepared')?.textContent ?? '');
  } catch {
    return undefined;
  }
}

/** The language of the markup that waits in `root`; '' where it is only a skeleton. */
export function preparedLanguage(root: HTMLElement): string {
  return root.dataset.prepared ?? '';
}

/** The markup that waits is not what this visitor is about to see. */
export function forgetPrepared(root: HTMLElement): void {
  delete root.dataset.prepared;
}

/** While what was prerendered is better than to say that the page loads. */
export function isStillPrepared(root: HTMLElement, { status }: { status: string }): boolean {
  return status === 'loading' && preparedLanguage(root) !== '';
}
