import { parseArgs } from 'node:util';

export interface BenchOptions<Name extends string> {
  names: Name[];
  rounds: number;
  asJson: boolean;
}

const ROUNDS = 9;

/**
 * Reads `[NAME …] [--rounds N] [--json]`.
 * @throws Error that says what may be written instead.
 */
export function readBenchOptions<Name extends string>(
  args: readonly string[],
  known: readonly Name[],
): BenchOptions<Name> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number from 1 on; it is "${values.rounds}"`);
  const names = positionals.map((wanted) => {
    const name = known.find((candidate) => candidate === wanted);
    if (!name) throw new Error(`there is no bench "${wanted}"; there are: ${known.join(', ')}`);
    return name;
  });
  return { names: names.length > 0 ? names : [...known], rounds, asJson: values.json };
}
