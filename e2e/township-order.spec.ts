import { expect, type Page, test } from '@playwright/test';
import { searchOf } from './places.ts';

const table = '/?area=990101&year=2024';

test('the heat table stands in the order of codes, of kinds, or of scores with their intervals', async ({
  page,
}) => {
  await page.goto(table);
  await expect.poll(() => firstName(page)).toBe('云栈街道');

  await page.getByRole('button', { name: '类型', exact: true }).click();
  await expect.poll(() => firstName(page)).toBe('鹿鸣渡镇');
  expect(searchOf(page).get('sort')).toBe('kind');

  await page.getByRole('button', { name: '评分', exact: true }).click();
  await expect.poll(() => firstName(page)).toMatch(/^\S+ 第1位 \(1–\d+\)$/);
  await expect(page.getByText(/参考模板，非官方/).first()).toBeVisible();

  await page.reload();
  await expect.poll(() => firstName(page)).toMatch(/第1位/);
  await page.getByRole('button', { name: '官方', exact: true }).click();
  await expect.poll(() => firstName(page)).toBe('云栈街道');
  expect(searchOf(page).has('sort')).toBe(false);
});

test('the state of reports is listed by deadline, lateness and parts, and the list stands in the address', async ({
  page,
}) => {
  await page.goto(`${table}&chart=status`);
  const rows = page.locator('main section table tbody tr');
  await expect(rows).toHaveCount(19);
  await page.getByRole('button', { name: /^逾期公开 \d/ }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('逾期 64 天');
  expect(searchOf(page).get('tab')).toBe('late');
  await page.getByRole('button', { name: /^4月1日（公开期限）前公开 17$/ }).click();
  await expect(rows).toHaveCount(17);

  await page.getByRole('button', { name: '表格', exact: true }).click();
  expect(searchOf(page).has('tab')).toBe(false);
});

function firstName(page: Page): Promise<string | null> {
  return page
    .locator('[role="grid"] tr', { has: page.locator('td[data-row="0"]') })
    .locator('th')
    .textContent();
}
