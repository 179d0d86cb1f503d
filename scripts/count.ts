import { existsSync, readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a run of vitest by its report. `ok`: how vitest itself ended, which also knows of files that
 * could not be loaded and of errors outside any test; none of them may pass for nothing.
 */
export function countTests(report: string, ok: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const run = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const brokenFiles = run.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = run.numFailedTests + brokenFiles;
  return {
    passed: run.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}
