import { expect, test } from '@playwright/test';
import { furtherPlaces, openPlace, places } from './places.ts';

test.use({ viewport: { width: 1024, height: 768 } });

for (const lang of ['zh', 'en']) {
  test(`no page is wider than a small window in large type (${lang})`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto('/');
    await page.getByRole('button', { name: '大字' }).click();
    for (const place of [...places, ...furtherPlaces]) {
      await openPlace(page, place, `?lang=${lang}`);
      await expect(page.locator('html')).toHaveCSS('font-size', '17.5px');
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(widths.page, place.name).toBe(widths.window);
    }
  });
}
