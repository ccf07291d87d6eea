import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

test('dark colours are chosen in the menu, kept by this browser, and never stand in the address', async ({
  page,
}) => {
  await page.goto('/?area=990101&year=2024');
  await expect(page.locator('td[data-look]').first()).toBeVisible();
  const before = page.url();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 249, 246)');
  await chooseColours(page, '深色');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 23, 27)');
  expect(page.url()).toBe(before);
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 23, 27)');

  await chooseColours(page, '跟随系统');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 249, 246)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 23, 27)');
});

test('paper and pictures have their own colours whatever the screen shows', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('xiangjian.theme', 'dark'));
  await page.goto('/compare?area=990101&year=2024');
  const words = page.locator('figure svg text').first();
  await expect(words).toHaveAttribute('fill', '#98a4ab');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 SVG' }).click();
  const picture = await readFile(await (await downloading).path(), 'utf8');
  expect(picture).toContain('#686f76');
  expect(picture).not.toContain('#98a4ab');
  await expect(words).toHaveAttribute('fill', '#98a4ab');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(words).toHaveAttribute('fill', '#434a50');
});

async function chooseColours(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('radiogroup', { name: '配色' }).getByText(name, { exact: true }).click();
}
