import { type APIRequestContext, expect, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

const room = '/review?area=990101&year=2021';
const corrections = '/api/v1/corrections?area=990101';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('begun') === null) localStorage.clear();
    sessionStorage.setItem('begun', '1');
  });
});

test.afterEach(async ({ request }) => {
  await takeEverythingBack(request);
});

test('a report is reviewed with the keyboard alone, and the comparison shows what was decided', async ({
  page,
}) => {
  await page.goto(room);
  const current = page.locator('[data-item][aria-current="true"]');
  await expect(current).toBeVisible();
  await expect(page.locator('article [aria-pressed="true"]').first()).toBeInViewport();
  const press = (key: string) => page.keyboard.press(key);
  const selected = async () => (await current.getAttribute('data-item')) ?? '';
  const state = (item: string) => page.locator(`[data-item="${item}"]`);

  // The first decision asks for the name; it is asked once.
  const first = await selected();
  await press('Enter');
  await expect(page.getByLabel('复核人')).toBeFocused();
  await page.keyboard.type('李四');
  await press('Enter');
  await press('Enter');
  await expect(state(first)).toContainText('已采信');
  await expect(current).not.toHaveAttribute('data-item', first);

  const typed = await selected();
  await press('e');
  await expect(page.getByLabel('数值', { exact: true })).toBeFocused();
  await page.keyboard.type('1234余');
  await expect(page.getByText('按不少于 1234 参与计算')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1230余');
  await press('Tab');
  await page.keyboard.type('乡镇来函');
  await press('Enter');
  await expect(state(typed)).toContainText('1230余');
  await expect(state(typed)).toContainText('已更正');

  const quoted = await selected();
  await press('s');
  const words = page.locator('[data-chosen]');
  await expect(words.first()).toBeInViewport();
  const before = await words.allTextContents();
  await press('ArrowRight');
  await expect(words).not.toHaveText(before);
  await press('Shift+ArrowRight');
  await press('Shift+ArrowLeft');
  await press('Enter');
  await press('Enter');
  await expect(state(quoted)).toContainText('已更正');

  const moved = await selected();
  await press('i');
  await page.keyboard.type('行政许可');
  await press('Enter');
  await expect(state(moved)).toContainText('已改指标');
  await expect(state(moved)).toContainText('未提及');

  const rejected = await selected();
  await press('x');
  await expect(state(rejected)).toContainText('已判不是');

  await press('a');
  await press('ArrowRight');
  await press('Enter');
  await page.keyboard.type('入户');
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Enter');
  await expect(page.getByLabel('数值', { exact: true })).not.toHaveValue('');
  const added = page.waitForResponse((reply) => reply.url().endsWith('/review/decisions'));
  await press('Enter');
  expect((await added).status()).toBe(200);
  const sent = (await added).request().postDataJSON();
  expect([sent.action, sent.indicator]).toEqual(['add', 'households_visited']);
  expect(sent.evidence.text).toMatch(/\d/);

  await press('u');
  await expect(page.getByText('已撤销。')).toBeVisible();
  await press('u');
  await expect(state(rejected)).toContainText('待核');
  await expect(current).toHaveAttribute('data-item', rejected);

  await press('k');
  await press('j');
  await expect(current).toHaveAttribute('data-item', rejected);
  await press('n');
  await expect(current).not.toHaveAttribute('data-item', new RegExp(`^${first.slice(0, 9)}`));

  const indicator = typed.split('.')[2];
  await page.goto(`/compare?area=990101&year=2021&indicators=${indicator}`);
  await expect(page.getByText('1230余').first()).toBeVisible();
});

test('words are chosen with the mouse too, and the queue is narrowed by what stands in the address', async ({
  page,
}) => {
  await page.goto(`${room}&reasons=low_confidence`);
  await page.getByLabel('复核人').fill('李四');
  await page.getByLabel('复核人').press('Enter');
  await expect(page.locator('article [aria-pressed="true"]').first()).toBeVisible();
  await page.keyboard.press('s');
  const mark = page.locator('article [data-keys^="r"]').first();
  await mark.click();
  await expect(page.locator('[data-chosen]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^低置信/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).not.toHaveURL(/reasons=/);
});

test('a lost connection keeps what was decided, also over a closed window, and sends it later', async ({
  page,
  context,
}) => {
  await page.goto(room);
  await page.getByLabel('复核人').fill('李四');
  await page.getByLabel('复核人').press('Enter');
  const item = await page.locator('[data-item][aria-current="true"]').getAttribute('data-item');
  await page.route('**/api/v1/review/decisions', (route) => route.abort());
  await page.keyboard.press('e');
  await page.keyboard.type('777');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/连接中断：1 项决定还没有发出/)).toBeVisible();
  await expect(page.locator(`[data-item="${item}"]`)).toContainText('未发出');
  await page.reload();
  await expect(page.getByText(/连接中断：1 项决定还没有发出/)).toBeVisible();
  await page.unroute('**/api/v1/review/decisions');
  await page.getByRole('button', { name: '立即重发' }).click();
  await expect(page.getByText(/连接中断/)).toHaveCount(0);
  await expect(page.locator(`[data-item="${item}"]`)).toContainText('777');
  await context.close();
});

test('the second of two editors sees what the first made of the value, and decides', async ({
  page,
  request,
}) => {
  await page.goto(room);
  await page.getByLabel('复核人').fill('王五');
  await page.getByLabel('复核人').press('Enter');
  const current = page.locator('[data-item][aria-current="true"]');
  const item = (await current.getAttribute('data-item')) ?? '';
  await correct(request, item, 555, '张三');
  await page.keyboard.press('e');
  await page.keyboard.type('666');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('刚被别人改过');
  await expect(alert).toContainText('现在是 555（张三');
  await expect(alert).toContainText('您要的是：666');
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
  await page.getByRole('button', { name: '仍用我的' }).click();
  await expect(page.locator(`[data-item="${item}"]`)).toContainText('666');
  await expect(alert).not.toContainText('刚被别人改过');
});

test('the room, its steps and its dialogs have no accessibility violation, and nothing is wider than the window', async ({
  page,
}) => {
  await page.goto(room);
  await expect(page.locator('[data-item]').first()).toBeVisible();
  await page.getByLabel('复核人').fill('李四');
  await page.getByLabel('复核人').press('Enter');
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
  for (const key of ['e', 's', 'i', '?']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
    expect(await axeViolations(page, { include: 'main, [role="dialog"]' }), key).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('a sample is drawn, and its error rate is measured with its interval', async ({ page }) => {
  await page.goto(`${room}&tab=plans`);
  await page.getByLabel('复核人').fill('李四');
  await page.getByLabel('随机抽取（%）').fill('1');
  await page.getByLabel('抽取编号').fill('甲');
  await page.getByRole('button', { name: '抽取' }).click();
  await expect(page.getByText(/抽到的数已核 0 \/ \d+/).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: '尚未核对' }).first()).toBeVisible();
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
  await page.getByRole('link', { name: '去核抽到的数' }).first().click();
  await page.getByLabel('复核人').press('Enter');
  const drawn = page.locator('[data-item]', { hasText: '抽样' }).first();
  await expect(drawn).toBeVisible();
  await drawn.click();
  await page.keyboard.press('Enter');
  await expect(drawn).toContainText('已采信');
  await page.getByRole('tab', { name: '抽样计划' }).click();
  await expect(page.getByRole('cell', { name: /^0%（0%–\d/ }).first()).toBeVisible();
  await page.getByRole('tab', { name: '逐项复核' }).click();
  await page.keyboard.press('u');
  await expect(page.getByText(/没有可以撤销的操作|已撤销/)).toBeVisible();
});

test('reading again is tried before it is done, and names the corrections that are kept', async ({
  page,
  request,
}) => {
  await page.goto(room);
  const item = await page.locator('[data-item]').first().getAttribute('data-item');
  await correct(request, item ?? '', 4321, '张三');
  await page.goto(`${room}&tab=rereading`);
  await page.getByLabel('复核人').fill('李四');
  await page.getByLabel('全部现行报告').check();
  await page.getByRole('button', { name: /^试读/ }).click();
  await expect(page.getByText(/没有任何变化|新增 \d+/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('人工更正保留 1 处')).toBeVisible();
  await expect(page.getByRole('cell', { name: '4321' })).toBeVisible();
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
});

test('the drawer declares a correction, shows it in the history, and takes it back', async ({
  page,
}) => {
  await page.goto(room);
  await expect(page.locator('article')).toBeVisible();
  await page.keyboard.press('h');
  const drawer = page.getByRole('dialog', { name: '数字来自哪里' });
  await drawer.getByRole('button', { name: '更正这个数' }).click();
  await drawer.getByLabel('数值', { exact: true }).fill('2468');
  await drawer.getByLabel('理由').fill('乡镇来函');
  await drawer.getByLabel('更正人').fill('李四');
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
  await drawer.getByRole('button', { name: '保存更正' }).click();
  await expect(drawer.getByText(/人工更正 · 李四 · 乡镇来函/)).toBeVisible();
  await drawer.getByText('逐项比较').first().click();
  await expect(drawer.getByRole('row', { name: /^数值 .* 2468$/ })).toBeVisible();
  expect(await axeViolations(page, { include: 'main, [role="dialog"]' })).toEqual([]);
  await drawer.getByRole('button', { name: '撤销更正' }).click();
  await drawer.getByLabel('理由').fill('误改');
  await drawer.getByRole('button', { name: '撤销更正' }).click();
  await expect(drawer.getByRole('button', { name: '撤销更正' })).toHaveCount(0);
  await expect(page.locator('[data-item][aria-current="true"]')).not.toContainText('2468');
});

async function correct(request: APIRequestContext, item: string, value: number, author: string) {
  const [township, year, indicator] = item.split('.');
  const place = `/api/v1/observations/${township}/${year}/${indicator}`;
  const { version } = await (await request.get(place)).json();
  const cell = { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' };
  const body = { township, year: Number(year), indicator, cell, evidence: null, author };
  const data = { ...body, reason: '来函', expected: version };
  expect((await request.post('/api/v1/corrections', { data })).status()).toBe(200);
}

/** Gives every corrected cell back to its report, so that other tests see the sample district as it is. */
async function takeEverythingBack(request: APIRequestContext): Promise<void> {
  const { items } = await (await request.get(corrections)).json();
  for (const { township, year, indicator } of items) {
    const place = { township: township.code, year, indicator: indicator.id };
    const address = `/api/v1/observations/${township.code}/${year}/${indicator.id}`;
    const { version } = await (await request.get(address)).json();
    const release = { cell: null, evidence: null, author: '测试', reason: '测试结束' };
    await request.post('/api/v1/corrections', {
      data: { ...place, ...release, expected: version },
    });
  }
}
