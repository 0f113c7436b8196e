import * as z from 'zod/mini';
import { action } from './action.ts';
import { Genie, GeniePage } from './genie.ts';
import { read } from './read.ts';

const MOST_GENIES = 50;

/** One of a portal's Genies. Its ticket starts sessions for 30 minutes, so that choosing it asks nobody again. */
export const PortalGenie = z.object({
  ...Genie.shape,
  session_ticket: read((value) => (typeof value === 'string' ? value : undefined)),
});
export type PortalGenie = z.infer<typeof PortalGenie>;

/** Several Genies of one business under one address (contract: 3.5), read as tolerantly as a Genie. */
export const Portal = z.object({
  id: Genie.shape.id,
  name: Genie.shape.name,
  description: Genie.shape.description,
  url_name: Genie.shape.url_name,
  branding: Genie.shape.branding,
  welcome_message: GeniePage.shape.welcome_message,
  info_links: GeniePage.shape.info_links,
  agents: read(readGenies),
});
export type Portal = z.infer<typeof Portal>;

/** Loads a portal by its slug. Ours: HelpGenie documents portals, but no action for them. */
export const openPortal = action('portals/url', true, z.object({ portal: Portal }));

/** Each once, in the order in which they came; one without a slug could not be linked to. */
function readGenies(value: unknown): PortalGenie[] {
  if (!Array.isArray(value)) return [];
  const genies = new Map<string, PortalGenie>();
  for (const entry of value.slice(0, MOST_GENIES)) {
    const { data: genie } = PortalGenie.safeParse(entry);
    if (genie?.url_name && !genies.has(genie.url_name))
      genies.set(genie.url_name, { ...genie, name: genie.name || genie.url_name });
  }
  return [...genies.values()];
}
