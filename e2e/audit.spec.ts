import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the log shows who changed what, proves itself whole, and is handed over', async ({
  page,
}) => {
  const settings = '/api/v1/review/settings';
  for (const four_eyes of [true, false]) {
    const reply = await page.request.put(settings, { data: { author: '王审计', four_eyes } });
    expect(reply.status()).toBe(200);
  }
  expect((await page.request.get('/api/v1/reports/1?unmask=true')).status()).toBe(200);
  await page.goto('/?area=990101&year=2024');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('link', { name: '操作记录' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText(/^校验通过：[\d,]+ 行连续完整$/)).toBeVisible();
  const shown = main.getByRole('row').filter({ hasText: '显示被遮盖的个人信息' }).first();
  await expect(shown.getByText(/^报告《示例区.+年度报告》/)).toBeVisible();
  await expect(shown.getByText('/reports/1', { exact: true })).toBeVisible();
  await main.getByLabel('操作人').fill('王审计');
  const rows = main.locator('table').first().locator('> tbody > tr');
  await expect(rows.first()).toContainText('王审计');
  await expect(rows.first()).toContainText('开启或关闭“录入人不得复核”');
  await rows
    .first()
    .getByText(/^\d+ 项$/)
    .click();
  await expect(rows.first().locator('del').first()).toHaveText('true');
  await expect(rows.first().locator('ins').first()).toHaveText('false');
  await main.getByLabel('到', { exact: true }).fill('2020-01-01');
  await expect(main.getByText('没有符合条件的记录')).toBeVisible();
  await main.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows.first()).toBeVisible();
  await main.getByRole('button', { name: '再校验一次' }).click();
  await expect(main.getByText(/^校验通过/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('link', { name: '下载 JSONL' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('王审计');
});
