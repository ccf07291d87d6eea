import { expect, test } from '@playwright/test';

test('settings say what is stored, and the large type chosen there stays', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('link', { name: '设置' }).click();
  const main = page.getByRole('main');
  const { reports, database_file } = await (await page.request.get('/api/v1/storage')).json();
  await expect(main).toContainText(`${reports} 份（另存旧版`);
  await expect(main).toContainText(database_file);
  await expect(main).toContainText('示例（虚构）');
  await page.getByRole('switch', { name: /^大字/ }).click();
  await expect(page.locator('html')).toHaveClass(/large-type/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/large-type/);
});

test('a deadline set for everybody is judged by everywhere, and is taken back', async ({
  page,
}) => {
  await page.goto('/settings?area=990101&year=2024');
  const panel = page.getByRole('region', { name: /^口径\s*与显示$/ });
  await panel.getByLabel('公开期限：月').selectOption('6');
  await expect(panel).toContainText('已保存');
  await page.getByRole('link', { name: '总览' }).click();
  await expect(page.getByText('期限 6月1日')).toBeVisible();
  await page.goBack();
  await panel.getByLabel('公开期限：月').selectOption('4');
  await expect(panel).toContainText('已保存');
  await panel.getByText('全部数字').click();
  await expect(panel.getByLabel('公开期限：月')).toBeEnabled();
  await page.getByRole('link', { name: '总览' }).click();
  const outreach = page.getByRole('main').getByText('≥100626');
  await expect(outreach.first()).toBeVisible();
  await page.goBack();
  await panel.getByText('万、亿').click();
  await expect(panel).toContainText('已保存');
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByRole('radio', { name: /全部数字/ })).toBeChecked();
  await panel.getByText('万、亿').click();
  await expect(panel.getByRole('radio', { name: /万、亿/ })).toBeChecked();
  await page.getByRole('link', { name: '总览' }).click();
  await expect(page.getByRole('main').getByText('≥10.06万').first()).toBeVisible();
});
