import type { BenchResult } from './bench.ts';
import type { ComparedMetric, Spread } from './compare.ts';
import { formatNumber, formatTable } from './format-table.ts';

/** A bench's result as text for a terminal. */
export function formatResult({ title, comparison, hasRanges, notes }: BenchResult): string {
  const { subjects, metrics } = comparison;
  const [first, reference, judged] = [subjects[0], subjects.at(-2), subjects.at(-1)];
  const header = ['median of all rounds', ...subjects, `${judged} − ${first}`, `${judged} ÷ ${reference}`];
  const rows = metrics.map(({ metric, spreads, difference, ratio }: ComparedMetric) => [
    metric,
    ...subjects.map((subject) => formatSpread(spreads[subject], hasRanges)),
    formatNumber(difference),
    formatNumber(ratio),
  ]);
  return [`■ ${title}`, '', formatTable(header, rows), '', ...notes.map((note) => `  ${note}`)].join('\n');
}

function formatSpread(spread: Spread | undefined, hasRange: boolean): string {
  if (!spread) return '–';
  const { median, min, max } = spread;
  return hasRange ? `${formatNumber(median)} [${min.toFixed(0)}..${max.toFixed(0)}]` : formatNumber(median);
}
