import { expect, type Page, test } from '@playwright/test';
import { farthestPixel } from './farthest-pixel.ts';
import { furtherPlaces, openPlace, places } from './places.ts';

test('a copied address shows the same picture to somebody else', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare');
  await expect(page.locator('figure svg path').first()).toBeAttached();
  const before = await pictureOf(page);

  const search = page.getByRole('textbox', { name: '查找指标' });
  await search.fill('普法宣传活动');
  await page.getByRole('checkbox', { name: '普法宣传活动', exact: false }).first().check();
  await search.fill('');
  await page.getByRole('group', { name: /^乡镇/ }).getByRole('checkbox').nth(1).check();
  await expect(page.locator('figure')).toHaveCount(2);
  await settled(page);
  const mine = await pictureOf(page);
  expect(mine).not.toEqual(before);

  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('indicators=');
  expect(address).toContain('townships=');

  const elsewhere = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(other.locator('figure')).toHaveCount(2);
  await settled(other);
  expect(await pictureOf(other)).toEqual(mine);
  expect(await other.locator('main').textContent()).toBe(await page.locator('main').textContent());
  await elsewhere.close();
});

for (const place of places.filter(({ name }) => name.startsWith('对比：'))) {
  test(`${place.name} is the same picture for whoever opens its address`, async ({
    page,
    browser,
  }) => {
    await openPlace(page, place);
    await page.waitForTimeout(500); // the marks move for 200 ms
    const elsewhere = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(other.locator(place.ready).first()).toBeAttached();
    await expect(other.locator('main [role="status"]')).toHaveCount(0);
    await other.waitForTimeout(500);
    expect(await pictureOf(other)).toEqual(await pictureOf(page));
    await elsewhere.close();
  });
}

/** Views without a chart of their own kind, and one of each that has: what is seen is the same to the last pixel. */
const seen = [
  '总览',
  '总览：方格图',
  '总览：报告状态',
  '对比：分布',
  '对比：小图',
  '对比：散点',
  '对比：趋势',
  '对比：表格',
  '乡镇',
  '指标',
  '指标页',
  '评分',
];

for (const place of [...places, ...furtherPlaces].filter(({ name }) => seen.includes(name))) {
  test(`${place.name} is the same to the last pixel for whoever opens its address`, async ({
    page,
    browser,
  }) => {
    await openPlace(page, place);
    const elsewhere = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(other.locator(place.ready).first()).toBeAttached();
    await expect(other.locator('main [role="status"]')).toHaveCount(0);
    // The same drawing twice rounds the corner of a hairline by one step of 255 now and then; a mark elsewhere is far more.
    await expect
      .poll(async () => farthestPixel(page, await pixelsOf(other), await pixelsOf(page)), {
        timeout: 30_000,
      })
      .toBeLessThanOrEqual(2);
    await elsewhere.close();
  });
}

/** The window as it is seen. */
function pixelsOf(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled' });
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('figure:has(svg path)')).toHaveCount(2);
  await expect(page.locator('main [role="status"]')).toHaveCount(0);
  await page.waitForTimeout(500); // the marks move for 200 ms
}

/** Words and marks of the charts: every text with its place, every path with its form and colour. */
function pictureOf(page: Page): Promise<string[]> {
  return page.locator('figure svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) =>
      [...picture.querySelectorAll('text, path')].map((mark) =>
        ['d', 'x', 'y', 'fill', 'stroke', 'transform']
          .map((name) => mark.getAttribute(name) ?? '')
          .concat(mark.textContent ?? '')
          .join(' '),
      ),
    ),
  );
}
