/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Ends with one plain line,
 * `N passed, N failed`; a check counts as one, a skipped test as failed. `.ci/run` adds `--long`, the end-to-end
 * specs that take their time, `--package`, the npm package in a React project, `--engines`, the embed specs in
 * Firefox and WebKitGTK, and where Go is `--livekit`, which is `npm run test:livekit`: the specs that make calls,
 * against LiveKit's own server.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { readReport, type TestCount } from './read-report.ts';

const scratch = mkdtempSync(join(tmpdir(), 'genie-test-'));

function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n■ ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.log(`✗ ${name} failed`);
  return status === 0;
}

function check(name: string, command: string, args: readonly string[]): TestCount {
  const isFine = step(name, command, args);
  return { passed: Number(isFine), failed: Number(!isFine), failures: isFine ? [] : [name] };
}

function tests(name: string, projects: readonly string[]): TestCount {
  const selected = projects.flatMap((project) => ['--project', project]);
  return counted(name, 'vitest', ['run', ...selected]);
}

/** `command` is vitest, or hands its arguments on to it. */
function counted(name: string, command: string, args: readonly string[]): TestCount {
  const report = join(scratch, `${name}.json`);
  const isFine = step(name, command, [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const count = readReport(report);
    if (isFine || count.failed > 0) return count;
    return { ...count, failed: 1, failures: [...count.failures, `${name}: vitest itself failed`] };
  } catch {
    return { passed: 0, failed: 1, failures: [`${name}: vitest did not come up`] };
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
// Told again at the end, where a long log is read first.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
