import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What of a page is looked at, and by which rules; everything when nothing is said. */
export interface AxeScope {
  readonly include?: string;
  readonly rules?: readonly string[];
}

/**
 * What axe finds on a page, of whatever severity, one line for each rule with the first place where it is broken.
 * Waits until nothing moves: half way between two colours a text has a contrast that nobody is meant to read.
 */
export async function axeViolations(page: Page, scope: AxeScope = {}): Promise<string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== 'running' ||
          effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  );
  const axe = new AxeBuilder({ page });
  if (scope.include !== undefined) axe.include(scope.include);
  if (scope.rules !== undefined) axe.withRules([...scope.rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact}: ${id} ×${nodes.length}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}
