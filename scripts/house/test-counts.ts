/** How many tests passed and failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function countsOfUnitReport(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = numbersOf(report, [
    'numPassedTests',
    'numFailedTests',
    'numFailedTestSuites',
  ]);
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return { passed: numPassedTests, failed };
}

/** Counts of Playwright's JSON report: a flaky test has failed once, so it counts as failed. */
export function countsOfBrowserReport(report: unknown): TestCounts {
  const stats =
    typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {};
  const { expected, unexpected, flaky } = numbersOf(stats, ['expected', 'unexpected', 'flaky']);
  return { passed: expected, failed: unexpected + flaky };
}

function numbersOf<Name extends string>(
  from: unknown,
  names: readonly Name[],
): Record<Name, number> {
  const fields = new Map(Object.entries(from ?? {}));
  const entries = names.map((name) => [name, Number(fields.get(name) ?? 0)] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}
