import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openPlace, places } from './places.ts';

for (const place of places) {
  test(`${place.name} has no serious accessibility violation`, async ({ page }) => {
    await openPlace(page, place);
    expect(await seriousViolations(page)).toEqual([]);
  });
}

test('neither have the drawer and the reading room', async ({ page }) => {
  await page.goto('/?indicators=disputes_accepted');
  await page.locator('td[data-look="number"]').first().click();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('link', { name: '在报告中查看' }).click();
  await expect(page.locator('article [aria-pressed="true"]').first()).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
});

/** What axe finds serious or critical, each with the first place where it stands. */
async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
    );
}
