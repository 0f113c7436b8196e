/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Ends with one plain line,
 * `N passed, N failed`; a check counts as one, a skipped test as failed. `.ci/run` adds `--long`, the end-to-end
 * specs that take their time, `--package`, the npm package in a React project, `--engines`, the embed specs in
 * Firefox and WebKitGTK, and where Go is `--livekit`, which is `npm run test:livekit`: the specs that make calls,
 * against LiveKit's own server.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'genie-test-'));

function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n■ ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.log(`✗ ${name} failed`);
  return status === 0;
}

function check(name: string, command: string, args: readonly string[]): Count {
  const isFine = step(name, command, args);
  return { passed: Number(isFine), failed: Number(!isFine) };
}

function tests(name: string, projects: readonly string[]): Count {
  const selected = projects.flatMap((project) => ['--project', project]);
  return counted(name, 'vitest', ['run', ...selected]);
}

/** `command` is vitest, or hands its arguments on to it. */
function counted(name: string, command: string, args: readonly string[]): Count {
  const report = join(scratch, `${name}.json`);
  const isFine = step(name, command, [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    const passed = numPassedTests ?? 0;
    const failed = (numTotalTests ?? 0) - passed;
    return { passed, failed: failed || Number(!isFine) };
  } catch {
    return { passed: 0, failed: 1 }; // vitest itself did not come up
  }
}

if (!findBrowser()) step('browser', 'playwright', ['install', '--with-deps', 'chromium']);

const counts = [
  check('format', 'oxfmt', ['--check', '.']),
  check('lint', 'oxlint', ['--deny-warnings']),
  check('types', 'tsc', ['--noEmit']),
  check('build', 'npm', ['run', '--silent', 'build']),
  check('size budgets', 'size-limit', []),
  tests('unit and component', ['unit', 'component']),
  tests('end to end', ['e2e']),
];
if (process.argv.includes('--long')) counts.push(tests('end to end, the long ones', ['e2e-long']));
if (process.argv.includes('--package')) counts.push(tests('the package in a React project', ['package']));
if (process.argv.includes('--engines')) counts.push(tests('other engines', ['engines']));
if (process.argv.includes('--livekit'))
  counts.push(counted('LiveKit’s own server', 'node', ['test/livekit/run.ts']));
rmSync(scratch, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
