import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import { dialogs } from './dialogs.ts';
import { furtherPlaces, openPlace, places } from './places.ts';

/** What larger letters can change: the tree stays, and colours need less contrast, not more. */
const changedBySize = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
/** What a dark ground can change. */
const changedByColours = ['color-contrast', 'link-in-text-block'];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('xiangjian.theme', 'system'));
});

for (const place of [...places, ...furtherPlaces]) {
  test(`${place.name} has no accessibility violation, light, dark or in large type`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openPlace(page, place);
    await expectNoViolation(page);
    await page.getByRole('button', { name: '大字' }).click();
    expect(await axeViolations(page, { rules: changedBySize })).toEqual([]);
  });
}

for (const dialog of dialogs) {
  test(`${dialog.name}, opened, has none`, async ({ page }) => {
    await page.goto(dialog.path);
    await dialog.open(page);
    await expectNoViolation(page);
  });
}

test('neither has the big screen, on any of its first pages', async ({ page }) => {
  await page.goto('/screen?area=990101&year=2024');
  for (let slide = 0; slide < 5; slide += 1) {
    await expect(page.locator('main h1')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '下一页' }).click();
  }
});

test('neither has the reading room', async ({ page }) => {
  await page.goto('/?indicators=disputes_accepted');
  await page.locator('td[data-look="number"]').first().click();
  await page.getByRole('link', { name: '在报告中查看' }).click();
  await expect(page.locator('article [aria-pressed="true"]').first()).toBeVisible();
  await expectNoViolation(page);
});

/** Where a row of controls begins a second line depends on the width: 1350 is what is left of 1366 beside a scroll bar. */
for (const width of [1280, 1350, 1440]) {
  test(`controls of the overview can be hit one by one, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPlace(page, places[0]);
    expect(await axeViolations(page, { rules: ['target-size'] })).toEqual([]);
  });
}

async function expectNoViolation(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveClass(/dark/);
  expect(await axeViolations(page, { rules: changedByColours })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
