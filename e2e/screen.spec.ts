import { expect, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import { launchOldChromium } from './launch-old-chromium.ts';

for (const [width, height] of [
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`every page of the big screen fits ${width} × ${height} and has no violation`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await page.goto('/screen');
    const place = page.locator('footer p').nth(1);
    await expect(place).toHaveText(/^1 \/ \d+$/);
    const pages = Number((await place.textContent())?.split(' / ')[1]);
    expect(pages).toBeGreaterThan(5);
    await page.keyboard.press(' ');
    await expect(page.getByRole('status')).toContainText('已暂停');
    for (let at = 1; at <= pages; at += 1) {
      await expect(place).toContainText(`${at} / ${pages}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      const overflow = await page.evaluate(() => {
        const slide = document.querySelector('main section');
        return slide === null ? null : slide.scrollHeight - slide.clientHeight;
      });
      expect(overflow, `page ${at}`).toBeLessThanOrEqual(1);
      if (width > 1920) {
        await page.keyboard.press('ArrowRight');
        continue;
      }
      expect(await axeViolations(page), `page ${at}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await expect(place).toContainText(`1 / ${pages}`);
    await expect(page.locator('footer')).toContainText(/数据截至 \d{4}-\d\d-\d\d/);
  });
}

test('the marks of a chart on the wall are walked with the arrows, and the page then stays', async ({
  page,
}) => {
  await page.goto('/screen?page=9');
  const place = page.locator('footer p').nth(1);
  await expect(page.locator('main section svg path').first()).toBeAttached();
  await page.getByRole('button', { name: /^用方向键/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main section [aria-live="polite"]')).toContainText(/\S/);
  await expect(place).toHaveText(/^已暂停 · 9 \/ \d+$/);
  await page.keyboard.press('PageDown');
  await expect(place).toContainText('10 / ');
});

test('the screen shows the finding of the overview, and leads back to it', async ({ page }) => {
  await page.goto('/');
  const finding = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('link', { name: '大屏' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
  await expect(page.locator('header.screen-only')).toHaveCount(0);
  await page.getByRole('link', { name: '返回总览' }).click();
  await expect(page.getByRole('combobox', { name: '检索乡镇、指标、全文' })).toBeVisible();
});

test('Chromium 86 draws it', async ({ baseURL }) => {
  const { browser, page } = await launchOldChromium({ width: 1920, height: 1080 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${baseURL}/screen?page=9`);
  await page.waitForSelector('main section svg path');
  expect(errors).toEqual([]);
  await browser.close();
});
