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
  expect(words).toContain('未提及不等于没有开展');
  expect(words).toMatch(/\d{4}-\d{2}-\d{2}的现行数据/);
  expect(words).toContain('示例区');

  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 PNG' }).click(),
  ]);
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(20_000);

  const [print] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 300 dpi' }).click(),
  ]);
  expect(print.suggestedFilename()).toMatch(/-300dpi\.png$/);
  const paper = await readFile(await print.path());
  expect(paper.toString('latin1', 37, 41)).toBe('pHYs');
  expect(paper.readUInt32BE(41)).toBe(11_811);
  const inches = (file: Buffer) => (file.readUInt32BE(16) / file.readUInt32BE(41)) * 39.37;
  expect(inches(paper)).toBeCloseTo(inches(bytes), 1);
});

test('every kind of chart says in its picture of where and which year it is', async ({ page }) => {
  const two = 'indicators=disputes_accepted,mediation_success_rate';
  for (const chart of ['rank', 'spread', 'funnel', 'trend', 'multi', 'change', 'scatter']) {
    await page.goto(`/compare?area=990101&year=2024&chart=${chart}&${two}`);
    await expect(page.locator('figure svg path').first()).toBeAttached();
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 SVG' }).first().click(),
    ]);
    const words = (await readFile(await svg.path(), 'utf8')).replace(/<[^>]+>|\s/g, '');
    expect(words, chart).toContain('示例区');
    expect(words, chart).toContain('2024');
    expect(words, chart).toContain('的现行数据');
  }
});

test('a chart is copied as a picture', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare?indicators=mediation_success_rate');
  await expect(page.locator('figure svg path').first()).toBeAttached();
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('image/png'))?.size ?? 0;
  });
  expect(size).toBeGreaterThan(20_000);
});

test('where the clipboard is closed, the picture is saved instead and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await page.goto('/compare?indicators=mediation_success_rate');
  await expect(page.locator('figure svg path').first()).toBeAttached();
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '复制图片' }).click(),
  ]);
  expect(png.suggestedFilename()).toMatch(/\.png$/);
  await expect(page.getByRole('button', { name: '此处不能复制，已存为文件' })).toBeVisible();
});
