import type { TestDemo } from './demo.ts';
import { until } from './until.ts';

/** The newest mail to `to` that has a link which `pattern` finds; waits for it. */
export async function mailedLink({ mail }: TestDemo, to: string, pattern: RegExp): Promise<string> {
  return until(`a mail to ${to} with ${pattern}`, async () =>
    (await mail())
      .filter((sent) => sent.to === to)
      .map(({ text }) => pattern.exec(text)?.[0])
      .find(Boolean),
  );
}
