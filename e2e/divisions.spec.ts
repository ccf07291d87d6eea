import { expect, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

test('a merge is looked at, recorded, seen in the trend and undone', async ({ page }) => {
  await page.goto('/divisions');
  const form = page.locator('section', {
    has: page.getByRole('heading', { name: '登记一次变动' }),
  });
  await form.getByLabel('类型').click();
  await page.getByTitle('合并', { exact: true }).click();
  await form.getByLabel('变更前').click();
  await page.keyboard.type('枕溪');
  await page.keyboard.press('Enter');
  await page.keyboard.type('长荻');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await form.getByLabel('生效日期').fill('2025-03-01');
  await form.getByLabel('批准文件').fill('示例市关于合并的批复（虚构）');
  await form.getByLabel('登记人').fill('示例员');
  await form.getByRole('button', { name: '先看会怎样' }).click();
  await expect(form.getByText('到 2025-02-28 为止')).toBeVisible();
  await expect(form.getByText('趋势在当年断开')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByText('已登记 1 次变动。')).toBeVisible();
  const events = page.locator('section', { has: page.getByRole('heading', { name: '区划变动' }) });
  const merged = events.locator('li', { hasText: '2025-03-01' });
  await expect(merged).toContainText('示例员 登记于');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('现有 18 个乡镇街道');

  await merged.getByRole('button', { name: '撤销' }).click();
  await expect(merged).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('现有 19 个乡镇街道');
});

test('a table is refused line by line, and recorded when every line is right', async ({ page }) => {
  await page.goto('/divisions');
  const table = page.locator('section', { has: page.getByRole('heading', { name: '从表格登记' }) });
  const header = '类型,日期,变更前代码,变更后代码,变更后名称,文件\n';
  const choose = (text: string) =>
    table
      .getByLabel('选择 CSV 文件')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(header + text) });
  await choose('搬家,2025-03-01,990101109,990101109,新名镇,\n');
  await expect(table.getByText(/第 2 行：类型“搬家”不认识/)).toBeVisible();
  await choose('更名,2025-03-01,990101109,990101109,新长荻镇,示例批复（虚构）\n');
  await expect(table.getByText('仍是同一单位，历年数据连着')).toBeVisible();
  await table.getByRole('button', { name: '登记', exact: true }).click();
  await expect(table.getByText('已登记 1 次变动。')).toBeVisible();
  const renamed = page.locator('li', { hasText: '新长荻镇' });
  await renamed.getByRole('button', { name: '撤销' }).click();
  await expect(renamed).toHaveCount(0);
});
