import * as z from 'zod/mini';

/** Fields that several of the owners' actions take. */
export const uuid = z.guid();

/** As accounts keep it. */
export const email = z.pipe(
  z.email().check(z.maxLength(254)),
  z.transform((text) => text.toLowerCase()),
);

/** The id of a row that is counted, as a number or, as addresses have it, as digits. */
export const rowId = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((value) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value)),
  ),
  z.int().check(z.gte(1), z.lte(2_147_483_647)),
);

/** How often a grant opens its Genie; 0: as often as one likes. */
export const maxUses = z.int().check(z.gte(0), z.lte(1_000_000));

/** An instant with its time zone, in a century that calendars agree on; null: for good. As epoch ms. */
export const instantOrNull = z.nullable(
  z.pipe(
    z.iso.datetime({ offset: true }).check(z.regex(/^20\d\d-/)),
    z.transform((text) => Date.parse(text)),
  ),
);
