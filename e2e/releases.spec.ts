import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

const township = '990101101';
const year = 2024;
const scope = `area=990101&year=${year}`;
const cellAddress = `/api/v1/observations/${township}/${year}/disputes_accepted`;

async function make(page: Page, note: string): Promise<string> {
  await page.goto(`/releases?${scope}`);
  const panel = page.getByRole('region', { name: `发布 ${year} 年度数据` });
  await panel.getByLabel('发布人').fill('示例员');
  await panel.getByLabel('说明').fill(note);
  await panel.getByRole('button', { name: '发布', exact: true }).click();
  const made = panel.getByRole('status').filter({ hasText: '已发布' });
  await expect(made).toBeVisible();
  return (await made.textContent())?.replace('已发布', '').trim() ?? '';
}

async function correct(page: Page, value: number) {
  const { version } = await (await page.request.get(cellAddress)).json();
  const reply = await page.request.post('/api/v1/corrections', {
    data: {
      township,
      year,
      indicator: 'disputes_accepted',
      cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
      author: '示例员',
      reason: '核对台账',
      evidence: null,
      expected: version,
    },
  });
  expect(reply.status()).toBe(200);
}

test('a release keeps its figures under its link, and the next one says what changed and why', async ({
  page,
}) => {
  const first = await make(page, '报送县委依法治县办');
  expect(await axeViolations(page)).toEqual([]);
  const ranking = `/api/v1/answers/ranking?${scope}&indicator=disputes_accepted&as_of=${first}`;
  const before = await page.request.get(ranking);
  await correct(page, 4321);
  const after = await page.request.get(ranking);
  expect(after.headers()['x-release-hash']).toBe(before.headers()['x-release-hash']);
  expect(await after.text()).toBe(await before.text());

  const second = await make(page, '更正后再报');
  const item = page.locator(`[data-release="${second}"]`);
  await item.getByRole('button', { name: /与上一次相比 1 处变动/ }).click();
  await expect(item.getByRole('row', { name: /4321/ })).toContainText(
    '人工更正 · 示例员 · 核对台账',
  );
  await item.getByRole('button', { name: '校验' }).click();
  await expect(item.getByText('校验值相符')).toBeVisible();

  await page
    .locator(`[data-release="${first}"]`)
    .getByRole('link', { name: '按此发布查看' })
    .click();
  const strip = page.locator('[data-state]');
  await expect(strip).toContainText(`正在看发布 ${first} 的数据`);
  expect(await axeViolations(page, { include: '[data-state]' })).toEqual([]);
  await page.getByRole('link', { name: '对比' }).click();
  await expect(page).toHaveURL(new RegExp(`as_of=${first}`));
  await page.goto(`/?${scope}&as_of=${first}&evidence=${township}.${year}.disputes_accepted`);
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await expect(drawer).not.toContainText('4321');
  await expect(drawer.getByRole('button', { name: '更正' })).toHaveCount(0);
  await page.goto(`/?${scope}&as_of=${first}`);
  await page.locator('[data-state]').getByRole('link', { name: '回到当前数据' }).click();
  await expect(page.locator('[data-state]')).toHaveCount(0);
});

test('a day before the first release says so', async ({ page }) => {
  await page.goto(`/?${scope}&as_of=2001-01-01`);
  await expect(page.getByRole('main')).toContainText('截至2001-01-01还没有发布');
});
