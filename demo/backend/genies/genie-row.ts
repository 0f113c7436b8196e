import type { Queryable } from '../db/db.ts';

export interface QrCodeRow {
  id: string;
  name: string;
  image_url: string;
  created_at: string;
}

/** A Genie as it is stored: more than any stranger may see. */
export interface SummaryRow {
  id: string;
  user_id: string;
  name: string;
  description: string;
  elevenlabs_id: string;
  category: string;
  url_name: string;
  is_active: boolean;
  is_public: boolean;
  is_marketplace_genie: boolean;
  is_demo_genie: boolean;
  branding: Record<string, unknown>;
  settings: Record<string, unknown>;
  created_at: Date;
}

/** The same with its page and QR codes. */
export interface GenieRow extends SummaryRow {
  page_id: string | null;
  welcome_message: string | null;
  info_links: unknown[] | null;
  saved_qr_codes: QrCodeRow[];
}

/** Where conditions and order are added; `a` is the Genie. */
export const SELECT_GENIE = `
  SELECT a.*, p.id AS page_id, p.welcome_message, p.info_links,
    COALESCE((
      SELECT jsonb_agg(
        jsonb_build_object('id', q.id, 'name', q.name, 'image_url', q.image_url, 'created_at', q.created_at)
        ORDER BY q.created_at, q.id)
      FROM saved_qr_codes q WHERE q.agent_id = a.id
    ), '[]') AS saved_qr_codes
  FROM agents a LEFT JOIN agent_pages p ON p.agent_id = a.id`;

export async function findGenieBySlug(db: Queryable, slug: string): Promise<GenieRow | undefined> {
  const [genie] = await db.query<GenieRow>(`${SELECT_GENIE} WHERE a.url_name = $1`, [slug]);
  return genie;
}

export async function findGenieById(db: Queryable, genieId: string): Promise<GenieRow | undefined> {
  const [genie] = await db.query<GenieRow>(`${SELECT_GENIE} WHERE a.id = $1`, [genieId]);
  return genie;
}

export async function findGenieByAgent(db: Queryable, elevenLabsId: string): Promise<GenieRow | undefined> {
  const [genie] = await db.query<GenieRow>(`${SELECT_GENIE} WHERE a.elevenlabs_id = $1`, [elevenLabsId]);
  return genie;
}

/** True for Genies that open without a grant. */
export function isVisible({ is_public, is_marketplace_genie }: GenieRow): boolean {
  return is_public || is_marketplace_genie;
}
