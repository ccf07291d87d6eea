import { expect, test } from '@playwright/test';
import { furtherPlaces, openPlace, places, searchOf } from './places.ts';

test('English and back keep area, year and peers', async ({ page }) => {
  await page.goto('/?peers=kind');
  await expect(page.getByRole('link', { name: '总览' })).toBeVisible();
  await expect.poll(() => searchOf(page).get('area')).not.toBeNull();
  const scope = Object.fromEntries(searchOf(page));
  expect(scope).toMatchObject({ peers: 'kind' });

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  expect(Object.fromEntries(searchOf(page))).toEqual({ ...scope, lang: 'en' });

  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare/);
  expect(Object.fromEntries(searchOf(page))).toMatchObject({ ...scope, lang: 'en' });

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('link', { name: '对比' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  expect(Object.fromEntries(searchOf(page))).toMatchObject(scope);
  expect(searchOf(page).has('lang')).toBe(false);
});

test('in English definitions are English, and a wording of reports has its meaning beside it', async ({
  page,
}) => {
  const chinese = /\p{Script=Han}/u;
  await page.goto('/indicators/litigation_lost?lang=en');
  const wording = page.locator('main dl li').filter({ hasText: '败诉' }).first();
  await expect(wording).toHaveText('“败诉” lost in court');
  await expect(wording.locator('[lang="zh-CN"]')).toHaveText('“败诉”');
  await expect(page.locator('main dl dd').first()).toContainText('Lawsuits lost');

  await page.goto('/indicators?lang=en&q=lead%20others');
  const row = page.locator('main tbody tr').filter({ has: page.getByRole('link') });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Village law leaders');
  await expect(row).not.toContainText(chinese);

  await page.goto('/help?lang=en');
  await expect(page.getByRole('heading', { name: /^Definitions of the/ })).toBeVisible();
  const strange = await page.locator('#definitions').evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('[lang="zh-CN"]')) part.remove();
    return copy.textContent?.match(/.{0,20}\p{Script=Han}+.{0,20}/gu) ?? [];
  });
  expect(strange).toEqual([]);
});

test('what can be done with a chart stands beside its title, however long the line below is', async ({
  page,
}) => {
  for (const [lang, title, button] of [
    ['zh', '2024 年，数值与基数', '以表格查看'],
    ['en', '2024, value and base', 'Show as table'],
  ] as const) {
    await page.goto(`/compare?area=990101&year=2024&chart=funnel&lang=${lang}`);
    const tops = [
      page.getByText(title, { exact: true }),
      page.getByRole('button', { name: button }),
    ];
    const [name, tool] = await Promise.all(tops.map((one) => one.boundingBox()));
    const middle = (box: typeof name) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    expect(Math.abs(middle(name) - middle(tool))).toBeLessThan(8);
  }
});

/** Pages whose controls are the words of reports, the names of data sets, or the words that are explained. */
const ofChineseWords: readonly string[] = ['复核', '设置', '帮助', '报告原文'];

test('on English pages no heading, column, button or label is Chinese, names of places aside', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const walked = [...places, ...furtherPlaces].filter(({ name }) => !ofChineseWords.includes(name));
  for (const place of walked) {
    await openPlace(page, place, '?lang=en');
    const strange = await page.evaluate(() => {
      const placeName = /\p{Script=Han}{1,9}(?:街道|镇|乡|区|县|市)/gu;
      const parts = 'button, thead th, legend, h2, h3, label, summary, figcaption, option, dt';
      return [...document.querySelectorAll('main')]
        .flatMap((main) => [...main.querySelectorAll(parts)])
        .filter((part) => part.closest('article, [lang="zh-CN"]') === null)
        .map((part) => (part.textContent ?? '').replace(placeName, '').trim())
        .filter((text) => /\p{Script=Han}/u.test(text));
    });
    expect(strange, place.name).toEqual([]);
  }
});
