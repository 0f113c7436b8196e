import * as z from 'zod/mini';
import { Genie } from './genie.ts';

/** What `genies/list` shows of each Genie. */
export const GenieSummary = z.pick(Genie, {
  id: true,
  name: true,
  description: true,
  elevenlabs_id: true,
  category: true,
  url_name: true,
  is_active: true,
  is_public: true,
  is_marketplace_genie: true,
  is_demo_genie: true,
});
export type GenieSummary = z.infer<typeof GenieSummary>;
