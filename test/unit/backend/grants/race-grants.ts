import type { GrantsWorld } from './grants-world.ts';

export interface RaceOptions {
  clients: number;
  /** How many grants they all use, in turn. */
  grants: number;
  usesEach: number;
  /** Beyond what there is, so that the last uses are fought for. */
  attempts: number;
}

export interface RaceResult {
  opened: number;
  refused: number;
  /** What the owner is told. */
  counted: number;
  seconds: number;
}

/** Lets `clients` use limited grants up at the same time, each as fast as it is answered. */
export async function raceGrants(world: GrantsWorld, options: RaceOptions): Promise<RaceResult> {
  const [genie] = world.genies;
  if (!genie) throw new Error('there is no Genie to open');
  const data = { id: genie.id, max_uses: options.usesEach, expires_at: null };
  const made = await Promise.all(Array.from({ length: options.grants }, () => world.own('create', data)));
  const tokens = made.map(({ body }) => String((body.data.grant as { token: string }).token));

  const result = { opened: 0, refused: 0 };
  let next = 0;
  const client = async () => {
    while (next < options.attempts) {
      const { status } = await world.open(genie.slug, tokens[next++ % tokens.length] ?? '');
      if (status === 200) result.opened++;
      else if (status === 403) result.refused++;
      else throw new Error(`a use was answered ${status}`);
    }
  };
  const startedAtMs = performance.now();
  await Promise.all(Array.from({ length: options.clients }, client));
  const seconds = (performance.now() - startedAtMs) / 1000;

  const { body } = await world.own('list', { id: genie.id });
  const counted = (body.data.grants as { use_count: number }[]).reduce((sum, row) => sum + row.use_count, 0);
  return { ...result, counted, seconds };
}
