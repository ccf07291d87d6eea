import { expect, type Page, test } from '@playwright/test';

test('a figure is reached, opened and left with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await tabInto(page, 'td[data-row]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = page.locator('td[data-row="1"][data-column="1"]');
  await expect(cell).toBeFocused();

  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: '数字来自哪里' });
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(/evidence=\d{9}\.\d{4}\.[a-z_]+/);
  await expect
    .poll(() => drawer.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true);

  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page).not.toHaveURL(/evidence=/);
  await expect(cell).toBeFocused();
});

test('the report behind a figure is reached with the keyboard alone', async ({ page }) => {
  await page.goto('/?indicators=disputes_accepted');
  await page.locator('td[data-look="number"]').first().focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: '数字来自哪里' });
  await expect(drawer.locator('mark').first()).toBeVisible();
  await expect
    .poll(() => drawer.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true);
  await tabInto(page, '[role="dialog"] a[href^="/reports/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/\d+/);

  const selected = page.locator('article [aria-pressed="true"]').first();
  await expect(selected).toBeInViewport();
  await expect(drawer).toBeHidden();
  const before = await selected.textContent();
  await page.keyboard.press('j');
  await expect(selected).not.toHaveText(before ?? '');
});

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

/** Presses Tab until the focus stands on an element of a kind; fails after eighty stops. */
async function tabInto(page: Page, kind: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.matches(name) ?? false, kind)) return;
  }
  throw new Error(`no ${kind} within eighty stops`);
}
