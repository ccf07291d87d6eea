import { expect, test } from '@playwright/test';

test('an unknown township is named, and there is a way out', async ({ page }) => {
  await page.goto('/townships/999999999');
  await expect(page.getByText('没有乡镇“999999999”').first()).toBeVisible();
  await page.getByRole('link', { name: '从总览重新开始' }).click();
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
});

test('an address without a page says so', async ({ page }) => {
  await page.goto('/nothing');
  await expect(page.getByText('没有这个页面')).toBeVisible();
  await page.getByRole('link', { name: '回到总览' }).click();
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
});

test('an unreadable part of a link is named and ignored', async ({ page }) => {
  await page.goto('/?year=last&colour=red');
  await expect(page.getByText('链接里有不认识或读不懂的部分，已忽略：')).toBeVisible();
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
});

test('a server error says what was kept and goes away when asked again', async ({ page }) => {
  const problem = {
    type: 'urn:xiangjian:problem:internal',
    title: '服务器内部出错',
    status: 500,
    detail: 'disk is full',
    instance: '/api/v1/answers/matrix',
  };
  await page.route('**/api/v1/answers/matrix?*', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }),
  );
  await page.goto('/');
  await expect(page.getByText('服务器内部出错')).toBeVisible();
  await expect(page.getByText('已存的数据没有改动', { exact: false })).toBeVisible();
  await expect(page.getByText('disk is full')).toBeVisible();

  await page.unroute('**/api/v1/answers/matrix?*');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
});

test('a server that does not answer is told apart', async ({ page }) => {
  await page.route('**/api/v1/answers/**', (route) => route.abort());
  await page.goto('/compare');
  await expect(page.getByText('服务器没有应答').first()).toBeVisible();
});

test('an area without reports says why there is nothing', async ({ page }) => {
  await page.goto('/?area=110101&year=2023');
  await expect(page.getByText('2023 年度还没有报告')).toBeVisible();
  await expect(page.getByRole('link', { name: '导入报告' })).toBeVisible();
  await expect(page.locator('td[data-look="number"]')).toHaveCount(0);
});

test('an area with few reports warns against conclusions', async ({ page }) => {
  await page.goto('/?area=520203&year=2023');
  const note = page.locator('main').getByRole('note');
  await expect(note).toContainText('18 个乡镇里只收到 1 个的报告');
  await page.goto('/?area=990101&year=2024');
  await expect(page.locator('td[data-look="number"]').first()).toBeVisible();
  await expect(note).toHaveCount(0);
});
