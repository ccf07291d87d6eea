import { expect, type Page, test } from '@playwright/test';
import { furtherPlaces, openPlace, places } from './places.ts';

/** Width and height of A4 in points, to the last five: Chromium rounds them in more than one way. */
const upright = [595, 840];
const across = [840, 595];

test('the heat table goes on paper across, in pieces that fit, whatever theme the screen has', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('xiangjian.theme', 'dark'));
  await page.goto('/?area=990101&year=2024');
  await expect(page.locator('td[data-row="0"][data-look]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const tables = page.getByRole('grid');
  await expect(tables).toHaveCount(3);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const table of await tables.all()) {
    expect((await table.boundingBox())?.width).toBeLessThan(1061);
  }
  await expect(page.getByText('复制链接')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(tables).toHaveCount(1);

  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeLessThanOrEqual(5);
  expect(new Set(sheets.map(String))).toEqual(new Set([String(across)]));
});

test('what is to be clicked stays on the screen, and a judged square keeps its name on paper', async ({
  page,
}) => {
  await page.goto('/?area=990101&year=2024&chart=tiles');
  const square = page.locator('[data-township="990101001"]');
  await expect(square).toBeVisible();
  await expect(page.getByRole('button', { name: '数据文件' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '数据文件' })).toBeHidden();
  await expect(page.getByRole('button', { name: '调整位置' })).toBeHidden();
  // The days of publication leave room on the first sheet for what is worth a look.
  const strip = await page.getByRole('figure').locator('svg').first().boundingBox();
  expect(strip?.height).toBeLessThan(160);
  const box = await square.boundingBox();
  const name = await square.getByText('云栈街道').boundingBox();
  // The name is whole, and the figure stands below it.
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThan(
    (box?.y ?? 0) + (box?.height ?? 0) / 2 + 4,
  );
  expect(name?.y ?? 0).toBeGreaterThanOrEqual(box?.y ?? 0);
});

test('paper names no keys: neither does the page of an indicator', async ({ page }) => {
  await page.goto('/indicators/mediation_success_rate?area=990101&year=2024');
  const strip = page.getByText('方向键在乡镇间移动');
  await expect(strip).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(strip).toBeHidden();
  await expect(page.getByText('空心为约数')).toBeVisible();
  await expect(page.getByText('上下键逐年看')).toBeHidden();
});

test('a township stands on one upright page, and text is upright', async ({ page }) => {
  await page.goto('/townships/990101001?area=990101&year=2024');
  await expect(page.locator('main table tbody tr').first()).toBeVisible();
  expect(await sheetsOf(page)).toEqual([upright]);
  await page.goto('/help');
  await expect(page.locator('#definitions dt a').first()).toBeVisible();
  expect(new Set((await sheetsOf(page)).map(String))).toEqual(new Set([String(upright)]));
});

test('the review room goes on paper as a list of its questions, not as a room to work in', async ({
  page,
}) => {
  await page.goto('/review?area=990101&year=2024');
  await expect(page.locator('main [data-item]').first()).toBeVisible();
  const items = await page.locator('main [data-item]').count();
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper).toBeVisible();
  await expect(paper.locator('> ol > li')).toHaveCount(items);
  await expect(paper.getByText('现值').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: '待核清单' })).toBeHidden();
  await expect(page.getByRole('button', { name: '重读比较' })).toBeHidden();
});

/** A room to work in, whose paper is another: the sheet that is signed. */
const workrooms: readonly string[] = ['评分'];

test('on paper no page is wider than its sheet', async ({ page }) => {
  test.setTimeout(180_000);
  for (const place of [...places, ...furtherPlaces].filter(
    ({ name }) => !workrooms.includes(name),
  )) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openPlace(page, place);
    await page.emulateMedia({ media: 'print' });
    // The page turns its sheet once it has heard that it is printed.
    await expect.poll(() => beyondTheSheet(page), { message: place.name }).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('an English comparison fits its sheet as well, whose heads are longer', async ({ page }) => {
  for (const place of places.filter(({ path }) => path.startsWith('/compare'))) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openPlace(page, place, '?lang=en');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => beyondTheSheet(page), { message: place.name }).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** By how much the page is wider than what stands between the margins of its sheet: one that lies across, or an upright one. */
async function beyondTheSheet(page: Page): Promise<number> {
  const isTurned = await page.evaluate(() =>
    [...document.querySelectorAll('main style')].some(({ textContent }) =>
      textContent?.includes('landscape'),
    ),
  );
  const room = isTurned ? 1061 : 703;
  await page.setViewportSize({ width: room, height: 900 });
  return (await page.evaluate(() => document.documentElement.scrollWidth)) - room;
}

/** Width and height of every page that Chromium prints. */
async function sheetsOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => [
    Math.floor((Number(width) + 1) / 5) * 5,
    Math.floor((Number(height) + 1) / 5) * 5,
  ]);
}
