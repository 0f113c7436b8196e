import * as z from 'zod/mini';
import { Genie } from './genie.ts';
import { GenieSummary } from './genie-summary.ts';
import type { ActionName } from './requests.ts';

/** An action as the client needs to know it; one export each, so that a page carries only what it calls. */
export interface Action<N extends ActionName = ActionName, Result = unknown> {
  name: N;
  /** Reads what is inside `data`. */
  result: z.ZodMiniType<Result>;
  /** Asking twice is harmless. With an access token it never is: each answer uses the grant up by one. */
  repeatable: boolean;
}

/** HelpGenie answers `{ success: true }`, inside `data` or instead of it; the status has said all there is. */
const Done = z.pipe(
  z.unknown(),
  z.transform(() => ({ success: true as const })),
);

const number = z.catch(z.number(), 0);
const text = z.catch(z.optional(z.string()), undefined);

/** One public Genie by its uuid. */
export const getGenie = action('genies/get', true, z.object({ agent: Genie }));

/** Public Genies in full, newest first; `count` is how many match in all. */
export const allGenies = action(
  'genies/all',
  true,
  z.object({ agents: z.array(Genie), count: number, limit: number, offset: number }),
);

/** Public Genies in few fields; searches name and description. */
export const listGenies = action(
  'genies/list',
  true,
  z.object({ agents: z.array(GenieSummary), count: number, limit: number, offset: number }),
);

/** Loads a Genie by its slug, to begin with. `session_ticket` is ours: it starts sessions for 30 minutes. */
export const openGenie = action(
  'genies/url',
  true,
  z.pipe(z.pipe(z.unknown(), z.transform(unnest)), z.object({ agent: Genie, session_ticket: text })),
);

/** Asks the owner of a private Genie for access; sends mail. */
export const requestAccess = action('genies/request-access', false, Done);

/** Accepts an invite. The grant in the answer is ours. */
export const acceptInvite = action(
  'genies/accept-invite',
  false,
  z.catch(z.object({ access_token: text }), {}),
);

/** Writes one scan of a QR code to the owner's activity feed. */
export const logQrScanned = action('genies/log-qr-scanned', false, Done);

function action<N extends ActionName, Result>(
  name: N,
  repeatable: boolean,
  result: z.ZodMiniType<Result>,
): Action<N, Result> {
  return { name, repeatable, result };
}

/** `url` answers `{agent}`; its older sister on agent-pages nests the Genie the other way round. */
function unnest(answer: unknown): unknown {
  const data = (answer ?? {}) as Record<string, unknown>;
  const page = data.agentPage as Record<string, unknown> | undefined;
  const inner = page?.agents as Record<string, unknown> | undefined;
  const nested = inner && { url_name: page?.url_name, ...inner, agent_pages: page };
  return { agent: data.agent ?? data.genie ?? nested, session_ticket: data.session_ticket };
}
