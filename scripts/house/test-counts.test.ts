import { expect, it } from 'vitest';
import { countsOfBrowserReport, countsOfUnitReport } from './test-counts.ts';

it('counts unit tests', () => {
  expect(
    countsOfUnitReport({ numPassedTests: 12, numFailedTests: 2, numFailedTestSuites: 1 }),
  ).toEqual({ passed: 12, failed: 2 });
});

it('a file that does not load is a failure, not silence', () => {
  expect(
    countsOfUnitReport({ numPassedTests: 12, numFailedTests: 0, numFailedTestSuites: 1 }),
  ).toEqual({ passed: 12, failed: 1 });
});

it('a flaky browser test counts as failed', () => {
  expect(countsOfBrowserReport({ stats: { expected: 5, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 5,
    failed: 2,
  });
});
