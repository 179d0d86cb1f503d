/** As much of tape as the suite uses: tests one after the other, and every `equal` counted. */
interface Tester {
  end(): void;
  equal(actual: unknown, expected: unknown): void;
}

const tests: { name: string; run(t: Tester): unknown }[] = [];

export function test(name: string, run: (t: Tester) => unknown): void {
  tests.push({ name, run });
}

/** Plays them; how many of the assertions held, and what of each test did not. */
export async function playTests(): Promise<{ assertions: number; failures: string[] }> {
  const failures: string[] = [];
  let assertions = 0;
  for (const { name, run } of tests) {
    const t = {
      end() {},
      equal(actual: unknown, expected: unknown) {
        assertions++;
        if (!Object.is(actual, expected)) failures.push(`${name}: ${actual} is not ${expected}`);
      },
    };
    try {
      await run(t);
    } catch (error) {
      failures.push(`${name}: ${error}`);
    }
  }
  return { assertions, failures };
}
