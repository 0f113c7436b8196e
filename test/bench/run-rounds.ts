export interface RoundsOptions<Job> {
  rounds: number;
  jobs: readonly Job[];
  run(job: Job): Promise<void>;
  progress(text: string): void;
}

/**
 * Runs every job once a round, each round in another order: what the machine does meanwhile, and what one job
 * leaves behind, meets all of them alike. One after the other, since they share the processor.
 */
export async function runRounds<Job>({ rounds, jobs, run, progress }: RoundsOptions<Job>): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    progress(`round ${round} of ${rounds}`);
    for (const job of shuffled(jobs)) await run(job);
  }
}

/** Fisher-Yates, on a copy. */
function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(Math.random() * rest.length), 1));
  return order;
}
