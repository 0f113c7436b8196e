import type { Html } from '../../shared/markup/html.ts';

/** What a customer's page is rendered with. */
export interface SiteContext {
  /** The platform's origin, where the widget comes from. */
  platform: string;
  /** Where its calls go. */
  voiceUrl: string;
  /** The page's own address. */
  url: URL;
  /** New for every answer; for pages with a strict policy. */
  nonce: string;
}

/** One page of a customer's site. */
export interface SitePage {
  title: string;
  /** The style sheet below `/assets/`, without its ending; undefined for a page that has none. */
  theme: string | undefined;
  lang?: 'en' | 'ar';
  /** Markup for the head, such as the page's own scripts. */
  head?(context: SiteContext): Html;
  body(context: SiteContext): Html;
  /** What the customer pasted before `</body>`. */
  embed(context: SiteContext): Html;
  headers?(context: SiteContext): Record<string, string>;
}
