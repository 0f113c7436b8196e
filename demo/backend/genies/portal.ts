import type { Queryable } from '../db/db.ts';
import { SELECT_GENIE, type GenieRow } from './genie-row.ts';

interface PortalRow {
  id: string;
  name: string;
  url_name: string;
  description: string;
  branding: Record<string, unknown>;
  welcome_message: string;
  info_links: unknown[];
  created_at: Date;
}

export async function findPortal(db: Queryable, slug: string): Promise<PortalRow | undefined> {
  const [portal] = await db.query<PortalRow>('SELECT * FROM portals WHERE url_name = $1 AND is_public', [
    slug,
  ]);
  return portal;
}

/** Those that open without a grant, in the owner's order. */
export function listPortalGenies(db: Queryable, portalId: string): Promise<GenieRow[]> {
  return db.query<GenieRow>(
    `${SELECT_GENIE} JOIN portal_agents m ON m.agent_id = a.id
     WHERE m.portal_id = $1 AND (a.is_public OR a.is_marketplace_genie) ORDER BY m.position, a.id`,
    [portalId],
  );
}

const BRANDING = [
  'primary_color',
  'button_color',
  'background_color',
  'text_color',
  'avatar_url',
  'logo_url',
];

/** What a public answer says of a portal, picked by name as of a Genie. */
export function publicPortal({ branding, created_at, ...portal }: PortalRow) {
  const { id, name, url_name, description, welcome_message, info_links } = portal;
  return {
    id,
    name,
    url_name,
    description,
    is_public: true,
    branding: Object.fromEntries(
      BRANDING.map((field) => [field, typeof branding[field] === 'string' ? branding[field] : '']),
    ),
    welcome_message,
    info_links,
    created_at: created_at.toISOString(),
  };
}
