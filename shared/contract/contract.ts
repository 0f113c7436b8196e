import * as z from 'zod/mini';
import { Genie, GenieSummary } from './genie.ts';

/** HelpGenie answers `{ success: true }`, inside `data` or instead of it; the status has said all there is. */
const Done = z.pipe(
  z.unknown(),
  z.transform(() => ({ success: true as const })),
);

const count = z.catch(z.number(), 0);

/** `url` answers `{agent}`; its older sister on agent-pages nests the Genie the other way round. */
const Opened = z.pipe(
  z.unknown(),
  z.transform((answer): unknown => {
    const data = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
    const page = data.agentPage as Record<string, unknown> | undefined;
    const inner = page?.agents as Record<string, unknown> | undefined;
    const agent =
      data.agent ?? data.genie ?? (inner && { url_name: page?.url_name, ...inner, agent_pages: page });
    return { agent, session_ticket: data.session_ticket };
  }),
);

const slug = z.string().check(z.minLength(1), z.maxLength(200));
const email = z.email().check(z.maxLength(254));
const uuid = z.guid();
const search = z.optional(z.string().check(z.maxLength(200)));

const paging = {
  category: search,
  is_marketplace_genie: z.optional(z.boolean()),
  is_demo_genie: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.gte(1))),
  offset: z.optional(z.int().check(z.gte(0))),
};

/**
 * The public `genies` actions: what each takes, what it answers, and whether asking twice is harmless
 * (`repeatable`). With an access token `genies/url` is not: every answer uses the grant up by one.
 */
export const contract = {
  /** One public Genie by its uuid. */
  'genies/get': { data: z.object({ id: uuid }), result: z.object({ agent: Genie }), repeatable: true },
  /** Public Genies in full, newest first; `count` is how many match in all. */
  'genies/all': {
    data: z.object({ ...paging, search, name: search, searchTerm: search }),
    result: z.object({ agents: z.array(Genie), count, limit: count, offset: count }),
    repeatable: true,
  },
  /** Public Genies in few fields; searches name and description. */
  'genies/list': {
    data: z.object({ ...paging, search, name: search, searchTerm: search }),
    result: z.object({ agents: z.array(GenieSummary), count, limit: count, offset: count }),
    repeatable: true,
  },
  /** Loads a Genie by its slug, to begin with. `session_ticket` is ours: it starts sessions for 30 minutes. */
  'genies/url': {
    data: z.object({ url_name: slug }),
    result: z.pipe(
      Opened,
      z.object({ agent: Genie, session_ticket: z.catch(z.optional(z.string()), undefined) }),
    ),
    repeatable: true,
  },
  /** Asks the owner of a private Genie for access; sends mail. */
  'genies/request-access': { data: z.object({ url_name: slug, email }), result: Done, repeatable: false },
  /** Accepts an invite. `code` and the grant in the answer are ours. */
  'genies/accept-invite': {
    data: z.object({ url_name: slug, email, agent_id: uuid, code: search }),
    result: z.catch(z.object({ access_token: z.catch(z.optional(z.string()), undefined) }), {}),
    repeatable: false,
  },
  /** Writes one scan of a QR code to the owner's activity feed. */
  'genies/log-qr-scanned': {
    data: z.object({
      genieId: uuid,
      genieName: search,
      urlName: search,
      consumerId: z.optional(uuid),
    }),
    result: Done,
    repeatable: false,
  },
} as const;

export type Action = keyof typeof contract;
export type DataOf<A extends Action> = z.input<(typeof contract)[A]['data']>;
export type ResultOf<A extends Action> = z.output<(typeof contract)[A]['result']>;
