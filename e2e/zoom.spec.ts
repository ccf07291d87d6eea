import { expect, test } from '@playwright/test';
import { furtherPlaces, openPlace, places } from './places.ts';

// An office screen of 1366 × 768 at 200 %.
test.use({ viewport: { width: 683, height: 384 } });

for (const lang of ['zh', 'en']) {
  test(`at 200 % no page has to be moved sideways (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const place of [...places, ...furtherPlaces]) {
      await openPlace(page, place, `?lang=${lang}`);
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(widths.page, place.name).toBe(widths.window);
    }
  });
}

test('at 200 % the header leaves the page to whoever reads on', async ({ page }) => {
  await page.goto('/help');
  await page.locator('#definitions dt a').first().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect(page.locator('header')).not.toBeInViewport();
});
