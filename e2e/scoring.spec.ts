import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/** Opens the studio and waits until the full number of draws is there. */
async function openStudio(page: Page, search = ''): Promise<void> {
  await page.goto(`/scoring${search}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-final="true"][data-draws="500"]')).toBeVisible();
}

const ranks = (page: Page) => page.locator('main table').first().locator('tbody tr');
const names = (page: Page) => ranks(page).locator('th').allTextContents();
const places = (page: Page) => ranks(page).locator('td:first-child').allTextContents();
const weight = (page: Page, name: string) => page.getByRole('slider', { name: `${name}的权重` });

test('weights are set blind by keyboard, locked with a reason, and names appear', async ({
  page,
}) => {
  await openStudio(page);
  const open = await names(page);
  expect(open.length).toBeGreaterThan(5);
  await page.getByRole('switch', { name: '盲评' }).click();
  await expect(ranks(page).locator('th').first()).toHaveText(/^乡镇\d\d$/);
  await settled(page);
  for (const name of open) await expect(page.locator('main')).not.toContainText(name);

  const before = await places(page);
  const order = await names(page);
  const slider = weight(page, '公开与报告质量');
  await slider.focus();
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('55');
  await settled(page);
  expect([await places(page), await names(page)]).not.toEqual([before, order]);
  await expect(page).toHaveURL(/weights=disclosure~55/);
  await expect(page).toHaveURL(/blind=1/);

  await page.getByRole('button', { name: '锁定权重' }).click();
  const dialog = page.getByRole('dialog', { name: '锁定权重' });
  await dialog.getByLabel('锁定理由').fill('3月5日会议议定');
  await dialog.getByLabel('保存人').fill('张三');
  await dialog.getByLabel('方案名称').fill('测试区方案');
  await dialog.getByLabel('代号').fill('walk');
  await dialog.getByRole('button', { name: '锁定并显示名称' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/scheme=walk/);
  await settled(page);
  expect(new Set(await names(page))).toEqual(new Set(open));
  await expect(page.getByText('张三锁定：3月5日会议议定').first()).toBeVisible();
  await expect(weight(page, '公开与报告质量')).toBeDisabled();

  await page.reload();
  await settled(page);
  await expect(weight(page, '公开与报告质量')).toHaveValue('55');
  await page.getByRole('button', { name: '签署单' }).click();
  await expect(page.getByRole('heading', { name: '测试区方案' })).toBeVisible();
  await expect(page.locator('article')).toContainText('张三锁定：3月5日会议议定');
});

test('the page shows the digits of the server', async ({ page, request }) => {
  await openStudio(page, '?area=990101&year=2023&weights=governance~20,on_time~11');
  const { scheme } = await (await request.get('/api/v1/schemes/reference')).json();
  scheme.chapters[0].weight = 20;
  scheme.chapters[1].items.find(({ id }: { id: string }) => id === 'on_time').weight = 11;
  const reply = await request.post('/api/v1/answers/composite', {
    data: { area: '990101', year: 2023, scheme },
  });
  const rows: {
    township: { name: string };
    rank: number;
    rank_low: number;
    rank_high: number;
    index: number;
  }[] = (await reply.json()).groups[0].rows.filter(({ rank }: { rank: unknown }) => rank !== null);
  expect(rows.length).toBeGreaterThan(5);
  expect(await names(page)).toEqual(rows.map(({ township }) => township.name));
  const spans = rows.map(({ rank_low, rank_high }) => `(${rank_low}–${rank_high})`);
  const shown = await places(page);
  expect(shown.map((text) => /\(.+\)/.exec(text)?.[0])).toEqual(spans);
  expect(await ranks(page).locator('td.number').allTextContents()).toEqual(
    rows.map(({ index }) => index.toFixed(1)),
  );
});

test('an edit is undone, redone and reset', async ({ page }) => {
  await openStudio(page);
  await page.getByText('几何平均').click();
  await page.getByRole('button', { name: '村（社区）法律顾问全覆盖的设置' }).click();
  await page.getByRole('button', { name: '删除这一项' }).click();
  await expect(weight(page, '村（社区）法律顾问全覆盖')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(weight(page, '村（社区）法律顾问全覆盖')).toBeVisible();
  await page.getByRole('button', { name: '重做' }).click();
  await expect(weight(page, '村（社区）法律顾问全覆盖')).toHaveCount(0);
  await page.getByRole('button', { name: '还原' }).click();
  await expect(weight(page, '村（社区）法律顾问全覆盖')).toBeVisible();
  await expect(page.getByRole('radio', { name: '加权平均' })).toBeChecked();
});

test('a scheme goes out as a file and comes in again; a broken one is told in Chinese', async ({
  page,
}) => {
  await openStudio(page, '?weights=governance~44');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(text).chapters[0].weight).toBe(44);

  const choose = (name: string, content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('坏.json', text.replace('"weight": 44', '"weight": -1'));
  await expect(page.getByRole('status')).toContainText('第1章：章的权重须大于零');
  await expect(weight(page, '矛盾化解与基层治理')).toHaveValue('44');
  await choose('好.json', text.replace('"weight": 44', '"weight": 12'));
  await expect(weight(page, '矛盾化解与基层治理')).toHaveValue('12');
});

test('in English the reference scheme has English names, and a broken file is told in English', async ({
  page,
}) => {
  await openStudio(page, '?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'by “Reference scheme for townships” (Reference template, not official)',
  );
  await expect(
    page.getByRole('slider', { name: 'Weight of Disputes and local governance' }),
  ).toBeVisible();
  await expect(ranks(page).first()).toContainText('Excellent');
  await expect(page.getByRole('region', { name: 'Scoring scheme' })).not.toContainText(
    /\p{Script=Han}/u,
  );
  const { scheme } = await (await page.request.get('/api/v1/schemes/reference')).json();
  const broken = JSON.stringify({ ...scheme, version: 'first' });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await expect(page.getByRole('status')).toContainText(
    'version: The version must be digits, such as 1 or 2025.1',
  );
});

test('marks are entered by hand with a reason, and a saved scheme is deleted and brought back', async ({
  page,
}) => {
  await openStudio(page);
  await page.getByRole('button', { name: '+ 添加项目' }).last().click();
  await page.getByLabel('计分方式').click();
  await page.getByTitle('人工打分').click();
  await page.getByRole('button', { name: '录入打分' }).click();
  const sheet = page.getByRole('dialog', { name: /录入打分/ });
  await sheet
    .getByLabel(/的打分$/)
    .first()
    .fill('88');
  await sheet
    .getByLabel(/打分说明$/)
    .first()
    .fill('现场查看');
  await sheet.getByRole('button', { name: '关闭' }).last().click();
  await expect(page.getByText('已打 1 个')).toBeVisible();

  await page.getByRole('button', { name: '另存为' }).click();
  const dialog = page.getByRole('dialog', { name: '另存为新方案' });
  await dialog.getByLabel('保存人').fill('李四');
  await dialog.getByLabel('方案名称').fill('打分方案');
  await dialog.getByLabel('代号').fill('marked');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page).toHaveURL(/scheme=marked/);
  await expect(page.getByText('已打 1 个')).toBeVisible();

  await page.getByRole('button', { name: '删除方案' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '删除方案' }).click();
  await expect(page.getByText('已删除“打分方案”。')).toBeVisible();
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(page).toHaveURL(/scheme=marked/);
  await expect(page.getByText('已打 1 个')).toBeVisible();
});
