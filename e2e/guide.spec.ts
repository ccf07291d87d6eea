import { expect, type Page, test } from '@playwright/test';

const stops = [
  '先看这句话',
  '看哪里、哪一年、和谁比',
  '一行一个乡镇，一列一项工作',
  '每个数都有出处',
  '放在一起比',
  '带虚线的词可以点',
] as const;

test('a first visit is guided once, with the keyboard alone', async ({ page }) => {
  await asPerson(page);
  await page.goto('/');
  const guide = page.getByRole('dialog', { name: '新手导览' });
  for (const [at, title] of stops.entries()) {
    await expect(guide.getByRole('heading', { name: title })).toBeVisible();
    await expect(guide).toBeInViewport({ ratio: 1 });
    await expect(guide).toContainText(`第 ${at + 1} 步，共 6 步`);
    await expect
      .poll(() => guide.evaluate((card) => card.contains(document.activeElement)))
      .toBe(true);
    if (title === '每个数都有出处') {
      await expect(page.locator('[data-guide="evidence"] mark').first()).toBeVisible();
    }
    await page.keyboard.press('ArrowRight');
  }
  await expect(guide).toBeHidden();
  await expect(page).toHaveURL(/\/compare\?(?!.*evidence)/);

  await page.goto('/');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await page.waitForTimeout(300);
  await expect(guide).toBeHidden();
});

test('it can be skipped at once and begun again from the help page', async ({ page }) => {
  await asPerson(page);
  await page.goto('/');
  const guide = page.getByRole('dialog', { name: '新手导览' });
  await guide.getByRole('button', { name: '跳过' }).click();
  await expect(guide).toBeHidden();

  await page.goto('/help');
  await page.getByRole('button', { name: '再看一遍新手导览' }).click();
  await expect(guide.getByRole('heading', { name: stops[0] })).toBeVisible();
  await expect(page).toHaveURL(/\/\?area=/);
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
});

test('it comes neither to a program, nor in a frame, nor on the big screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await asPerson(page);
  for (const path of ['/embed/', '/screen']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

/** Browsers that are driven by a program say so, and are not guided. */
async function asPerson(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
}
