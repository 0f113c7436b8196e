/** What one visit measured, by the metric's name. */
export type Sample = Readonly<Record<string, number>>;

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface ComparedMetric {
  metric: string;
  /** By subject; absent where the metric makes no sense for it. */
  spreads: Record<string, Spread>;
  /** The last subject's median less the first one's, and in terms of the one before it. */
  difference: number | undefined;
  ratio: number | undefined;
}

/** Subjects side by side: first what costs least, last what is judged, before it what it is judged by. */
export interface Comparison {
  subjects: readonly string[];
  metrics: ComparedMetric[];
}

/** @throws Error where a metric was measured for nobody. */
export function compare<Subject extends string>(
  subjects: readonly Subject[],
  metrics: readonly string[],
  samples: Record<Subject, Sample[]>,
): Comparison {
  const compared = metrics.map((metric): ComparedMetric => {
    const spreads: Record<string, Spread> = {};
    for (const subject of subjects) {
      const values = samples[subject].flatMap((sample) => sample[metric] ?? []);
      if (values.length > 0) spreads[subject] = spreadOf(values);
    }
    if (Object.keys(spreads).length === 0) throw new Error(`nothing was measured: ${metric}`);
    const medianAt = (index: number) => spreads[subjects.at(index) ?? '']?.median;
    const [first, reference, judged] = [medianAt(0), medianAt(-2), medianAt(-1)];
    return {
      metric,
      spreads,
      difference: judged !== undefined && first !== undefined ? judged - first : undefined,
      ratio: judged !== undefined && reference ? judged / reference : undefined,
    };
  });
  return { subjects, metrics: compared };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted.at(index) ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(-1) };
}
