import type { Queryable } from '../db/db.ts';
import type { GenieSeed } from './genie-seed.ts';
import { OWNER } from './people.ts';

const PORTAL = {
  id: '5a1d0c1e-3001-4a6b-9c01-000000000001',
  url_name: 'sunny-group',
  name: 'Sunny Group',
  description: 'The assistants of the Sunny Group: your dentist, your shop and your travel agency.',
  welcome_message: 'Who would you like to talk to?',
  branding: { primary_color: '#0b6e99', button_color: '#0b6e99' },
  info_links: [{ label: 'About the group', url: 'https://sunny-group.example/' }],
};

/** The demo's portal with `genies` in this order; answers its slug. */
export async function seedPortal(tx: Queryable, genies: GenieSeed[]): Promise<string> {
  const { id, url_name, name, description, welcome_message, branding, info_links } = PORTAL;
  await tx.query('DELETE FROM portals WHERE id = $1', [id]);
  await tx.query(
    `INSERT INTO portals (id, user_id, name, url_name, description, welcome_message, branding, info_links, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2026-03-02T09:00:00Z')`,
    [
      id,
      OWNER.id,
      name,
      url_name,
      description,
      welcome_message,
      JSON.stringify(branding),
      JSON.stringify(info_links),
    ],
  );
  await tx.query(
    `INSERT INTO portal_agents (portal_id, agent_id, position)
     SELECT $1, agent_id, position FROM unnest($2::uuid[]) WITH ORDINALITY AS entry(agent_id, position)`,
    [id, genies.map((genie) => genie.id)],
  );
  return url_name;
}
