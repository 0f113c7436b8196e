import { requests } from '../../../shared/contract/requests.ts';
import type { publicGenie } from '../genies/public-genie.ts';
import { action } from './action.ts';
import { loadGenie } from './load-genie.ts';

/**
 * `agent-pages/url`, the older sister of `genies/url` (contract: 4.1): the same Genie by the same rules, a grant
 * is spent alike, but the page stands outside and the Genie in it.
 */
export const loadAgentPage = action({
  access: 'public',
  data: requests['genies/url'],
  async handle(data, caller, services) {
    const { agent, session_ticket } = (await loadGenie.handle(data, caller, services)) as Loaded;
    const { id, name, elevenlabs_id, settings, branding, is_active, is_public, agent_pages } = agent;
    const agents = { id, name, elevenlabs_id, settings, branding, is_active, is_public };
    return { agentPage: { ...agent_pages, agents }, session_ticket };
  },
});

interface Loaded {
  agent: ReturnType<typeof publicGenie>;
  session_ticket: string;
}
