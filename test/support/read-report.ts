import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  /** Why the file did not come up; empty where only its tests failed. */
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
}

export interface TestCount {
  passed: number;
  /** A skipped test is one that failed. */
  failed: number;
  /** What failed and why, an entry for each. */
  failures: string[];
}

const LONGEST_REASON = 600; // characters

/** What vitest wrote to `path`. @throws where it wrote nothing. */
export function readReport(path: string): TestCount {
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
    failures: testResults.flatMap(failuresOf),
  };
}

function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((result) => result.status !== 'passed');
  if (status === 'failed' && failed.length === 0) return [entry(file, message)];
  return failed.map(({ fullName, failureMessages }) =>
    entry(`${file} > ${fullName}`, failureMessages.join('\n')),
  );
}

function entry(what: string, why: string): string {
  return `${what}\n    ${why.slice(0, LONGEST_REASON)}`;
}
