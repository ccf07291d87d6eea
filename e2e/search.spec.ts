import { expect, test } from '@playwright/test';
import { searchOf } from './places.ts';

test('a word typed into the header leads to its place in a report', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '检索乡镇、指标、全文' });
  await expect(box).toBeFocused();
  await box.fill('法律顾问 意见');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\?/);
  expect(searchOf(page).get('q')).toBe('法律顾问 意见');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /\d+ 个有报告的乡镇中，\d+ 个提到/,
  );

  const passage = page.locator('main article a:has(mark)').first();
  const quote = (await passage.locator('mark').textContent()) ?? '';
  await passage.click();
  await expect(page).toHaveURL(/\/reports\/\d+\?.*at=\d+&end=\d+/);
  const selected = page.locator('article [aria-pressed="true"]').first();
  await expect(selected).toBeInViewport();
  await expect(selected).toHaveText(quote);
});

test('initials find a township and an indicator, chosen with the arrow keys', async ({ page }) => {
  await page.goto('/indicators');
  const box = page.getByRole('combobox', { name: '检索乡镇、指标、全文' });
  await box.fill('tjcgl');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('调解成功率');
  await box.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/indicators\/mediation_success_rate/);

  await box.fill('shisunqiao');
  await page.getByRole('option', { name: /石笋桥镇/ }).click();
  await expect(page).toHaveURL(/\/townships\/\d{9}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('石笋桥镇');
});

test('the filters stand in the address, and the file holds the same passages', async ({ page }) => {
  await page.goto('/search?q=法律顾问&years=2023');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('份报告');
  const reports = Number(/共 (\d+) 份报告/.exec((await heading.textContent()) ?? '')?.[1]);
  const href = await page.getByRole('link', { name: '导出 CSV：检索结果' }).getAttribute('href');
  const csv = await (await page.request.get(href ?? '')).text();
  const ids = new Set(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[7]),
  );
  expect(ids.size).toBe(reports);

  await page.getByLabel('查找范围').click();
  await page.getByTitle('全部地区').click();
  await expect(page).toHaveURL(/tab=everywhere/);
  await expect(heading).toContainText('全部地区');
});

for (const lang of ['zh', 'en']) {
  test(`the header stays one line at 1366 (${lang})`, async ({ page }) => {
    await page.goto(`/search?lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const box = await page.locator('header').first().boundingBox();
    expect(box?.height).toBeLessThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1366);
  });
}
