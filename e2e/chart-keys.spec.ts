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

const drawings = [
  { name: '总览：公开日期', path: '/', ready: 'figure svg circle', figure: '报告公开' },
  {
    name: '乡镇：位置与历年',
    path: '/townships/990101001?area=990101&year=2023',
    ready: 'main table [data-sketch$="position"]',
    figure: '在同组中的位置与历年的数',
  },
  {
    name: '指标：各乡镇',
    path: '/indicators/disputes_accepted',
    ready: 'figure svg circle',
    figure: '各乡镇的数',
  },
  {
    name: '指标：历年',
    path: '/indicators/disputes_accepted',
    ready: 'figure svg circle',
    figure: '历年披露情况',
  },
  {
    name: '指标：目录',
    path: '/indicators?area=990101&year=2023',
    ready: 'main [data-sketch]',
    figure: '各有几个乡镇写明数字',
  },
  { name: '评分：名次', path: '/scoring', ready: '[data-final="true"]', figure: '名次与区间' },
  {
    name: '评分：权重',
    path: '/scoring',
    ready: '[data-final="true"]',
    figure: '名义权重与实际权重',
  },
  { name: '评分：影响', path: '/scoring', ready: '[data-final="true"]', figure: '名次受什么影响' },
] as const;

for (const { name, path, ready, figure } of drawings) {
  test(`${name}, drawn by the page itself, has the same keys`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(ready).first()).toBeAttached();
    if (figure === '名次受什么影响') await page.getByRole('button', { name: '算一算' }).click();
    const chart = page.getByRole('figure', { name: figure });
    expect((await chart.getAttribute('aria-label'))?.length).toBeGreaterThan(10);
    await chart.getByRole('button', { name: /^用方向键/ }).focus();
    const said = chart.locator('[aria-live="polite"].visually-hidden');
    await page.keyboard.press('ArrowRight');
    const first = await said.textContent();
    expect(first).toMatch(/\S/);
    const ring = chart.locator('[class*="_ring_"]');
    await expect(ring).toBeInViewport();
    await page.keyboard.press('End');
    expect(await said.textContent()).not.toBe(first);
    await expect(ring).toBeInViewport();
    await page.keyboard.press('Home');
    expect(await said.textContent()).toBe(first);

    const drawn = await chart.locator('svg').count();
    await page.keyboard.press('t');
    await expect(chart.getByRole('button', { name: '以图查看' })).toBeFocused();
    await expect(chart.getByRole('button', { name: /^用方向键/ })).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(chart.locator('svg')).toHaveCount(drawn);
  });
}
