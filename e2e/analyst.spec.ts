import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { searchOf } from './places.ts';

test('an analyst builds a comparison, checks what it is worth, and takes the figures away', async ({
  page,
}) => {
  await page.goto('/compare?area=990101&year=2023');
  await drawn(page);

  await page.getByRole('textbox', { name: '查找指标' }).fill('受理调解');
  await page.getByRole('checkbox', { name: '受理调解纠纷', exact: false }).first().check();
  await page.getByTitle('不再看调解成功率').click();
  await expect.poll(() => searchOf(page).get('indicators')).toBe('disputes_accepted');

  await page.getByRole('combobox', { name: '与谁比' }).click();
  await page.getByTitle('自选名单').click();
  await expect(page.getByText('名单里还不到两个乡镇')).toBeVisible();
  const towns = page.getByRole('group', { name: /^乡镇/ }).getByRole('checkbox');
  for (const at of [0, 1, 3, 4, 9, 11]) await towns.nth(at).check();
  await drawn(page);
  await expect(page.getByText('只在所列乡镇之间比')).toBeVisible();

  await page.getByText('两年变化', { exact: true }).click();
  await drawn(page);
  await page
    .getByRole('button', { name: /^[ABC]/ })
    .first()
    .click();
  await expect(page.getByText('的这些数能不能比')).toBeVisible();
  await page.keyboard.press('Escape');

  const shown = await tableOf(page);
  expect(shown).toHaveLength(6);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^导出 CSV/ }).click();
  const file = await (await downloading).path();
  const records: Record<string, string>[] = parse(await readFile(file, 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(records.map((record) => record['乡镇(township)'])).toEqual(shown.map(([name]) => name));
});

test('the arrow keys walk through a chart and Enter opens the source', async ({ page }) => {
  await page.goto('/compare?area=990101&year=2023&chart=spread&indicators=outreach_events');
  await drawn(page);
  await page.getByRole('button', { name: /^用方向键/ }).focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('figure .visually-hidden[aria-live]');
  await expect(said).toContainText('镇');
  const first = await said.textContent();
  await page.keyboard.press('End');
  await expect(said).not.toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '数字来自哪里' })).toBeVisible();
  expect(searchOf(page).get('evidence')).toMatch(/^990101\d{3}\.2023\.outreach_events$/);
});

test('playing the years moves the year of the address and nothing else', async ({ page }) => {
  // Who wants nothing to move is not offered to play.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const indicators = 'indicators=disputes_accepted,mediation_success_rate';
  await page.goto(`/compare?area=990101&year=2022&chart=scatter&${indicators}`);
  await drawn(page);
  const before = Object.fromEntries(searchOf(page));
  await page.getByRole('button', { name: '播放' }).click();
  await expect.poll(() => searchOf(page).get('year'), { timeout: 10_000 }).toBe('2024');
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
  expect(Object.fromEntries(searchOf(page))).toEqual({ ...before, year: '2024' });
});

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('figure svg path').first()).toBeAttached();
  await expect(page.locator('main [role="status"], main [aria-busy="true"]')).toHaveCount(0);
}

/** The rows of the table behind the chart, which key T shows. */
async function tableOf(page: Page): Promise<string[][]> {
  await page.getByRole('button', { name: /^用方向键/ }).focus();
  await page.keyboard.press('t');
  const rows = page.locator('figure table tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
}
