/** What was seeded, for the demo's index page, tools and tests: with secrets, so never outside of the demo. */
export interface Fixtures {
  /** The API's base. */
  api: string;
  /** The customer's site, another origin. */
  site: string;
  /** Where the mailbox is shown. */
  mail: string;
  genies: { slug: string; id: string; kind: 'open' | 'resting' | 'private' }[];
  grants: { slug: string; kind: GrantKind; token: string; link: string }[];
  invites: { slug: string; email: string; agent_id: string; code: string; link: string }[];
  portals: { slug: string }[];
  keys: { role: string; key: string }[];
}

export type GrantKind = 'unlimited' | 'single-use' | 'expired' | 'exhausted';
