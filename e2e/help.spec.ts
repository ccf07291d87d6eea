import { expect, test } from '@playwright/test';

test('help is found in the menu, its contents lead to its chapters, a definition to its indicator', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('link', { name: '帮助' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('帮助');
  await page.getByRole('link', { name: /^指标定义/ }).click();
  await expect(page.getByRole('heading', { name: /^指标定义/ })).toBeInViewport();
  await page.getByRole('main').getByRole('link', { name: '调解成功率', exact: true }).click();
  await expect(page).toHaveURL(/\/indicators\/mediation_success_rate/);
});

test('a term opens its meaning with the keyboard and closes it again', async ({ page }) => {
  await page.goto('/search?q=法律顾问');
  const term = page.getByRole('button', { name: '未提及' });
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note').filter({ hasText: '不当成 0' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note').filter({ hasText: '不当成 0' })).toBeHidden();
});
