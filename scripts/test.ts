import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserTests, checkSteps, unitTests } from './house/check-steps.ts';
import { ensureBrowser } from './house/ensure-browser.ts';
import { runStep, type StepResult, summaryOf } from './house/run-step.ts';
import { countsOfBrowserReport, countsOfUnitReport, type TestCounts } from './house/test-counts.ts';

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const checks = checkSteps.map(runStep);
const unit = runStep(unitTests);
const browser = ensureBrowser();
const inBrowser: StepResult =
  browser === null ? { name: browserTests.name, passed: false, seconds: 0 } : runStep(browserTests);

const counts = [
  countsFrom(unitReport, countsOfUnitReport, unit),
  countsFrom(browserReport, countsOfBrowserReport, inBrowser),
];
const failedChecks = checks.filter((check) => !check.passed).length;
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, failedChecks);

console.log(`\n${summaryOf([...checks, unit, inBrowser])}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** A runner that ended badly without a counted failure still counts as one. */
function countsFrom(
  file: string,
  read: (report: unknown) => TestCounts,
  result: StepResult,
): TestCounts {
  const counts: TestCounts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return result.passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
