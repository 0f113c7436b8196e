import type { Db } from '../db/db.ts';
import { catalogue } from './catalogue.ts';
import type { Fixtures } from './fixtures.ts';
import type { GenieSeed } from './genie-seed.ts';
import { acmeSupport } from './genies/acme-support.ts';
import { busyLine } from './genies/busy-line.ts';
import { closedShop } from './genies/closed-shop.ts';
import { elevenBakery } from './genies/eleven-bakery.ts';
import { nightDesk } from './genies/night-desk.ts';
import { quickQuestion } from './genies/quick-question.ts';
import { rihla } from './genies/rihla.ts';
import { sunnyDental } from './genies/sunny-dental.ts';
import { usedUp } from './genies/used-up.ts';
import { vipConcierge } from './genies/vip-concierge.ts';
import { insertGenies } from './insert-genies.ts';
import { noonZone } from './noon-zone.ts';
import { ADMIN, CATALOGUE_OWNER, MEMBER, OWNER } from './people.ts';
import { seedAccess } from './seed-access.ts';
import { seedKeys } from './seed-keys.ts';
import { seedPeople } from './seed-people.ts';
import { seedPortal } from './seed-portal.ts';
import { seedUsedMinutes } from './seed-used-minutes.ts';

export interface SeedOptions {
  publicOrigin: string;
  siteOrigin: string;
  /** Marketplace listings in all. */
  catalogueSize: number;
  nowMs: number;
}

/**
 * Puts the demo's data in place. Safe to repeat on a database that outlives the process: what is ours is
 * replaced, with new tokens, codes and keys; what others added stays.
 */
export function seed(db: Db, { publicOrigin, siteOrigin, catalogueSize, nowMs }: SeedOptions) {
  const exhausted = usedUp(noonZone(nowMs));
  const always = [sunnyDental, acmeSupport, rihla, closedShop, vipConcierge, elevenBakery];
  const genies = [...always, nightDesk(noonZone(nowMs)), busyLine, quickQuestion, exhausted];
  return db.transaction(async (tx): Promise<Fixtures> => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    await seedPeople(tx, [OWNER, ADMIN, CATALOGUE_OWNER, MEMBER], nowMs);
    await tx.query('DELETE FROM agents WHERE user_id = $1 OR id = ANY($2::uuid[])', [
      CATALOGUE_OWNER.id,
      genies.map(({ id }) => id),
    ]);
    const listed = genies.filter(({ is_marketplace_genie }) => is_marketplace_genie).length;
    await insertGenies(tx, genies, OWNER.id, { newestMs: NEWEST_MS, nowMs });
    await seedUsedMinutes(tx, exhausted, nowMs);
    const others = catalogue(Math.max(catalogueSize - listed, 0));
    await insertGenies(tx, others, CATALOGUE_OWNER.id, { newestMs: OLDER_MS, nowMs });
    const portal = await seedPortal(tx, [sunnyDental, acmeSupport, rihla]);
    return {
      api: `${publicOrigin}/v1`,
      site: siteOrigin,
      mail: `${publicOrigin}/mail`,
      genies: genies.map((genie) => ({ slug: genie.url_name, id: genie.id, kind: kindOf(genie) })),
      ...(await seedAccess(tx, vipConcierge, publicOrigin, nowMs)),
      portals: [{ slug: portal }],
      keys: await seedKeys(tx, nowMs),
    };
  });
}

const SEED_LOCK = 7_405_114;
/** The demo's own Genies come first where the newest do. */
const NEWEST_MS = Date.UTC(2026, 2, 2, 9);
const OLDER_MS = Date.UTC(2026, 2, 1, 9);

function kindOf({ is_public, is_active }: GenieSeed) {
  if (!is_public) return 'private' as const;
  return is_active ? ('open' as const) : ('resting' as const);
}
