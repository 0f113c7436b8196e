import * as z from 'zod/mini';
import { action } from './action.ts';
import { Genie } from './genie.ts';
import { read } from './read.ts';

/** Loads a Genie by its slug, to begin with. `session_ticket` is ours: it starts sessions for 30 minutes. */
export const openGenie = action(
  'genies/url',
  true,
  z.pipe(
    read(unnest),
    z.object({
      agent: Genie,
      session_ticket: read((value) => (typeof value === 'string' ? value : undefined)),
    }),
  ),
);

/** `url` answers `{agent}`; its older sister on agent-pages nests the Genie the other way round. */
function unnest(answer: unknown): unknown {
  const data = (answer ?? {}) as Record<string, unknown>;
  const page = data.agentPage as Record<string, unknown> | undefined;
  const inner = page?.agents as Record<string, unknown> | undefined;
  const nested = inner && { url_name: page?.url_name, ...inner, agent_pages: page };
  return { agent: data.agent ?? data.genie ?? nested, session_ticket: data.session_ticket };
}
