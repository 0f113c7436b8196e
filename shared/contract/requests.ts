import * as z from 'zod/mini';

const slug = z.string().check(z.minLength(1), z.maxLength(200));
const email = z.email().check(z.maxLength(254));
const uuid = z.guid();
const words = z.optional(z.string().check(z.maxLength(200)));

const browsing = z.object({
  search: words,
  name: words,
  searchTerm: words,
  category: words,
  is_marketplace_genie: z.optional(z.boolean()),
  is_demo_genie: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.gte(1))),
  offset: z.optional(z.int().check(z.gte(0))),
});

/** HelpGenie's own: `minRating` is a text there. */
const listing = z.object({
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  offset: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
  query: z.optional(
    z.object({
      search: words,
      category: words,
      sortBy: z.optional(z.enum(['newest', 'popular', 'rating', 'clones'])),
      minRating: z.optional(z.string().check(z.regex(/^([0-4](\.\d)?|5(\.0)?)$/))),
    }),
  ),
});

const invite = z.object({ url_name: slug, email, agent_id: uuid, code: words });

/**
 * What each public action takes as `data`. A server checks against these; the client takes only their types,
 * so that they weigh nothing on a page.
 */
export const requests = {
  'genies/get': z.object({ id: uuid }),
  'genies/all': browsing,
  'genies/list': browsing,
  'genies/url': z.object({ url_name: slug }),
  'genies/request-access': z.object({ url_name: slug, email }),
  /** `code`, from the invite's link, is ours. */
  'genies/accept-invite': invite,
  /** Ours. */
  'genies/show-invite': invite,
  'genies/log-qr-scanned': z.object({
    genieId: uuid,
    genieName: words,
    urlName: words,
    consumerId: z.optional(uuid),
    /** Which of the Genie's printed codes it was; ours. */
    qrCodeId: z.optional(uuid),
  }),
  'portals/url': z.object({ url_name: slug }),
  'marketplace/list': listing,
  /** By slug or uuid. Each answer counts as a view. */
  'marketplace/get': z.object({ id: slug }),
  'marketplace/categories': z.object({}),
  'marketplace/trending': z.object({ limit: z.optional(z.int().check(z.gte(1), z.lte(24))) }),
} as const;

export type ActionName = keyof typeof requests;
export type DataOf<N extends ActionName> = z.input<(typeof requests)[N]>;
