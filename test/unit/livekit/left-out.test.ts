import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEFT_OUT, specPath } from '../../livekit/left-out.ts';

test('what the run against a LiveKit server leaves out are specs, each once; more than a dozen stay', () => {
  const specs = globSync('test/e2e/**/*.spec.ts');
  const leftOut = LEFT_OUT.flatMap(([, names]) => names.map(specPath));

  expect(leftOut.filter((path) => !specs.includes(path))).toEqual([]);
  expect(new Set(leftOut).size).toBe(leftOut.length);
  expect(specs.length - leftOut.length).toBeGreaterThan(12);
});
