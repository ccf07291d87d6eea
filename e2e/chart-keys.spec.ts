import { expect, test } from '@playwright/test';
import { openPlace, places } from './places.ts';

const trend = {
  name: '对比：趋势',
  path: '/compare?chart=trend',
  ready: 'figure svg path',
} as const;

for (const place of [...places.filter(({ name }) => name.startsWith('对比')), trend]) {
  test(`${place.name} is walked mark by mark and read as a table, with the keyboard`, async ({
    page,
  }) => {
    await openPlace(page, place as (typeof places)[number]);
    const chart = page.locator('main figure').first();
    await chart.getByRole('button', { name: /^用方向键/ }).focus();
    const said = chart.locator('[aria-live="polite"].visually-hidden');
    await page.keyboard.press('ArrowRight');
    const first = await said.textContent();
    expect(first).toMatch(/\S/);
    await page.keyboard.press('End');
    expect(await said.textContent()).toMatch(/\S/);
    await page.keyboard.press('Home');
    expect(await said.textContent()).toBe(first);
    expect((await chart.getAttribute('aria-label'))?.length).toBeGreaterThan(10);

    await page.keyboard.press('t');
    await expect(chart.locator('table tbody tr').first()).toBeVisible();
    await page.keyboard.press('t');
    await expect(chart.locator('svg path').first()).toBeAttached();
  });
}

test('squares are walked with the arrows, T shows them as the table', async ({ page }) => {
  await page.goto('/?chart=tiles');
  const square = page.locator('[data-township]').first();
  await square.focus();
  await page.keyboard.press('ArrowRight');
  await expect(square).not.toBeFocused();
  await expect(page.locator('[data-township]:focus')).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(page.locator('main [role="grid"]')).toBeVisible();
});
