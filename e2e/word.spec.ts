import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The text of the Word file that a button hands over. */
async function downloaded(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  const files = unzipSync(await readFile(await download.path()));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return { name: download.suggestedFilename(), text: body.replace(/<[^>]*>/g, '') };
}

test('the overview hands over the circular, with the counts of the page', async ({ page }) => {
  await page.goto('/?year=2023');
  const finding = await page.getByRole('heading', { level: 1 }).textContent();
  const { name, text } = await downloaded(page, /^导出 Word：公开情况通报/);
  expect(name).toMatch(/通报.*\.docx$/);
  const onTime = /(\d+)个按时公开/.exec(finding ?? '')?.[1];
  expect(onTime).toBeDefined();
  expect(text).toContain(`${onTime}个按时公开`);
  expect(text).toContain('征求意见稿');
});

test('the comparison hands over what the address says', async ({ page }) => {
  await page.goto('/compare?year=2022&peers=kind&indicators=disputes_accepted');
  const { text } = await downloaded(page, /^导出 Word：对比分析报告/);
  expect(text).toContain('2022年度');
  expect(text).toContain('受理调解纠纷');
  expect(text).toContain('按类型分别比较');
});

test('the page of a township hands over its sheet', async ({ page }) => {
  await page.goto('/townships?year=2023');
  const { text } = await downloaded(page, /^导出 Word：一页纸/);
  const township = await page.locator('article strong').first().textContent();
  expect(text).toContain(`${township}2023年度法治政府建设数据`);
});

test('what went wrong is said beside the button', async ({ page }) => {
  await page.route('**/documents/**', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'urn:xiangjian:problem:unusable-template',
        title: '文稿模板 templates/word.yaml 有误：第 1 行',
        status: 422,
        detail: 'x',
        instance: '/',
      }),
    }),
  );
  await page.goto('/?year=2023');
  await page.getByRole('button', { name: /^导出 Word：公开情况通报/ }).click();
  await expect(page.getByRole('alert')).toContainText('文稿模板');
});
