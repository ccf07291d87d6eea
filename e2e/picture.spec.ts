import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('a saved chart says what it shows and where it comes from', async ({ page }) => {
  await page.goto('/compare?indicators=mediation_success_rate');
  await expect(page.locator('figure svg path').first()).toBeAttached();
  const finding = (await page.locator('main h1').textContent()) ?? '';

  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 SVG' }).click(),
  ]);
  expect(svg.suggestedFilename()).toMatch(/^调解成功率.*\.svg$/);
  const words = (await readFile(await svg.path(), 'utf8')).replace(/<[^>]+>|\s/g, '');
  expect(words).toContain(finding.replace(/\s/g, '').slice(0, 20));
  expect(words).toContain('来源：');

  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 PNG' }).click(),
  ]);
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(20_000);
});
