import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

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
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
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

/** A property's counterexample and its seed stand in the first lines; what follows is the way there. */
const LINES_OF_A_FAILURE = 20;

/**
 * The failures of a run of vitest, to be said once more at its end: a log is read from its end, and what
 * keeps one may have kept no more. A text for each: the test, its file and how it failed.
 */
export function failuresIn(report: string): string[] {
  if (!existsSync(report)) return [];
  const run = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return run.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [inShort(file, message)] : [];
    return failed.map((test) =>
      inShort(`${file}: ${test.fullName}`, test.failureMessages.join('\n')),
    );
  });
}

function inShort(what: string, how: string): string {
  return [what, ...how.split('\n').slice(0, LINES_OF_A_FAILURE)].join('\n    ');
}
