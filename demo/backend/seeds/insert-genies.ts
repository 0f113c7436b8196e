import type { Queryable } from '../db/db.ts';
import { trendOf } from '../marketplace/count-view.ts';
import type { GenieSeed } from './genie-seed.ts';

const BATCH = 500;
const MINUTE_MS = 60_000;

/** Writes Genies with pages, QR codes and documents; the first is the newest. */
export async function insertGenies(
  tx: Queryable,
  genies: GenieSeed[],
  ownerId: string,
  { newestMs, nowMs }: { newestMs: number; nowMs: number },
): Promise<void> {
  for (let start = 0; start < genies.length; start += BATCH) {
    const batch = genies.slice(start, start + BATCH);
    const rows = batch.map((genie, index) => rowOf(genie, newestMs - (start + index) * MINUTE_MS, nowMs));
    await tx.query(INSERT_AGENTS, [JSON.stringify(rows), ownerId]);
    await tx.query(INSERT_PAGES, [JSON.stringify(rows)]);
    await tx.query(INSERT_QR_CODES, [JSON.stringify(ofEach(batch, ({ qr_codes }) => qr_codes))]);
    await tx.query(INSERT_DOCUMENTS, [JSON.stringify(ofEach(batch, ({ documents }) => documents))]);
  }
}

function rowOf(genie: GenieSeed, createdAtMs: number, nowMs: number) {
  const {
    agent_protocol,
    language,
    languages,
    first_message,
    starter_questions,
    privacy_url,
    is_recorded,
    system_prompt,
    budget,
  } = genie;
  const { views, ...popularity } = genie.popularity;
  return {
    ...genie,
    ...popularity,
    trend: trendOf(views, nowMs),
    elevenlabs_id: `agent_${genie.id.replaceAll('-', '').slice(0, 26)}`,
    settings: {
      agent_protocol,
      language,
      languages,
      first_message,
      starter_questions,
      privacy_url,
      is_recorded,
      system_prompt,
      ...budget,
    },
    created_at: new Date(createdAtMs).toISOString(),
  };
}

/** The parts of each Genie with its id, in order. */
function ofEach<T extends object>(genies: GenieSeed[], parts: (genie: GenieSeed) => T[]) {
  return genies.flatMap((genie) =>
    parts(genie).map((part, position) => Object.assign({ agent_id: genie.id, position }, part)),
  );
}

const INSERT_AGENTS = `
  INSERT INTO agents (id, user_id, name, description, elevenlabs_id, category, url_name, is_active, is_public,
    is_marketplace_genie, is_demo_genie, rating, view_count, clone_count, trend, branding, settings, created_at)
  SELECT id, $2, name, description, elevenlabs_id, category, url_name, is_active, is_public,
    is_marketplace_genie, is_demo_genie, rating, view_count, clone_count, trend, branding, settings, created_at
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, name text, description text, elevenlabs_id text,
    category text, url_name text, is_active boolean, is_public boolean, is_marketplace_genie boolean,
    is_demo_genie boolean, rating double precision, view_count integer, clone_count integer,
    trend double precision, branding jsonb, settings jsonb, created_at timestamptz)`;

const INSERT_PAGES = `
  INSERT INTO agent_pages (id, agent_id, welcome_message, info_links)
  SELECT gen_random_uuid(), id, welcome_message, info_links
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, welcome_message text, info_links jsonb)`;

const INSERT_QR_CODES = `
  INSERT INTO saved_qr_codes (id, agent_id, name, created_at)
  SELECT id, agent_id, name, timestamptz '2026-03-02T09:00:00Z' + position * interval '1 minute'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, agent_id uuid, name text, position integer)`;

const INSERT_DOCUMENTS = `
  INSERT INTO documents (agent_id, title, content)
  SELECT agent_id, title, content
  FROM jsonb_to_recordset($1::jsonb) AS row(agent_id uuid, title text, content text, position integer)`;
