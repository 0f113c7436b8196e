import type { Genie, InfoLink } from '../../../shared/contract/genie.ts';
import type { Portal } from '../../../shared/contract/open-portal.ts';
import type { RenderedPage } from '../views/rendered-page.ts';

/** What the page is about, in schema.org's words. */
export function jsonLdOf(
  page: RenderedPage,
  about: Genie | Portal,
  { url, image }: { url: string | undefined; image: string | undefined },
) {
  const { title, description, language } = page;
  const links = 'agents' in about ? about.info_links : about.agent_pages.info_links;
  const isGenie = !('agents' in about);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    inLanguage: language,
    url,
    primaryImageOfPage: image && { '@type': 'ImageObject', url: image, width: 1200, height: 630 },
    about: {
      '@type': isGenie ? 'Service' : 'Organization',
      name: title,
      description,
      serviceType: isGenie ? about.category || undefined : undefined,
      sameAs: isGenie ? undefined : addresses(links, 'https:'),
      telephone: isGenie ? undefined : addresses(links, 'tel:')?.[0],
      email: isGenie ? undefined : addresses(links, 'mailto:')?.[0],
    },
  };
}

/** The links of one kind, web addresses whole and others without their protocol. */
function addresses(links: readonly InfoLink[], protocol: 'https:' | 'tel:' | 'mailto:') {
  const found = links.flatMap(({ url }) => (url.startsWith(protocol) ? [url] : []));
  if (found.length === 0) return undefined;
  return protocol === 'https:' ? found : found.map((url) => url.slice(protocol.length));
}
