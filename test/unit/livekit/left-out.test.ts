import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEFT_OUT, specPath } from '../../livekit/left-out.ts';

test('what the run against a LiveKit server leaves out are specs, each once; more than a dozen stay', () => {
  const found = LEFT_OUT.flatMap(([, names]) => names.map((name) => globSync(specPath(name))));
  const leftOut = found.flat();

  expect(found.filter((paths) => paths.length === 0)).toEqual([]);
  expect(new Set(leftOut).size).toBe(leftOut.length);
  expect(globSync('test/e2e/**/*.spec.ts').length - leftOut.length).toBeGreaterThan(12);
});
