/** The API that the page asks: `<meta name="genie-api">` where the host of the page set it, else our own origin. */
export function apiBase(page: Document = document): string {
  const wished = page.querySelector<HTMLMetaElement>('meta[name="genie-api"]')?.content ?? '';
  return new URL(wished || '/v1', page.baseURI).href.replace(/\/$/, '');
}
