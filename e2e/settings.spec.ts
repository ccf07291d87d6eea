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
  await page.getByRole('switch', { name: /大字/ }).click();
  await expect(page.locator('html')).toHaveClass(/large-type/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/large-type/);
});
