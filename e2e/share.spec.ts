import { expect, test } from '@playwright/test';

const view = '/compare?area=990101&year=2024&indicator=disputes_accepted';

test('a view is shared, opened without its surroundings, looked after and taken back', async ({
  page,
  browser,
}) => {
  await page.goto(view);
  await expect(page.locator('figure svg path').first()).toBeAttached();
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '分享这个视图…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('有效天数')).toHaveValue('30');
  await expect(dialog.getByLabel(/水印/)).toBeChecked();
  await dialog.getByLabel('给谁').fill('县委办公室');
  await dialog.getByRole('button', { name: '生成链接' }).click();
  const link = (await dialog.locator('code').textContent()) ?? '';
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s\/[\w-]{43}$/);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await expect(visitor.locator('figure svg path').first()).toBeAttached();
  expect(new URL(visitor.url()).pathname).toMatch(/^\/s\/[\w-]{43}\/compare$/);
  await expect(visitor.locator('[data-watermark^="县委办公室 20"]')).toBeAttached();
  await expect(visitor.getByText(/^分享给 县委办公室 · 有效至 .* · 数据随更正更新/)).toBeVisible();
  await expect(visitor.getByRole('navigation')).toHaveCount(0);
  await expect(visitor.getByRole('link', { name: /导出/ })).toHaveCount(0);
  await expect(visitor.getByRole('button', { name: /^存为|复制图/ })).toHaveCount(0);

  await page.goto('/settings?area=990101&year=2024');
  const line = page.getByRole('row').filter({ hasText: '县委办公室' }).first();
  await line.getByRole('button', { name: '1 次' }).click();
  await expect(page.getByRole('list', { name: '访问记录' }).first()).toContainText('/compare?');
  await line.getByRole('button', { name: '收回' }).click();
  await expect(line).toContainText('已收回');

  await visitor.reload();
  await expect(visitor.getByRole('heading', { name: '这个分享链接已失效' })).toBeVisible();
  await visitor.goto(link);
  await expect(visitor.getByRole('heading', { name: '这个分享链接已失效' })).toBeVisible();

  await line.getByRole('button', { name: '撤销收回' }).click();
  await expect(line).toContainText('有效');
  await visitor.goto(link);
  await expect(visitor.locator('figure svg path').first()).toBeAttached();
});

test('a link with data and pictures gives both', async ({ page }) => {
  const wanted = { address: view, recipient: '市局', data: true, image: true, watermark: false };
  const { link } = await (await page.request.post('/api/v1/shares', { data: wanted })).json();
  await page.goto(link);
  await expect(page.locator('figure svg path').first()).toBeAttached();
  await expect(page.getByRole('button', { name: /PNG/ }).first()).toBeVisible();
  await expect(page.locator('[data-watermark]')).toHaveCount(0);
  const href = await page
    .getByRole('link', { name: /导出 CSV/ })
    .first()
    .getAttribute('href');
  const table = await page.request.get(href ?? '');
  expect([table.status(), href?.startsWith('/s/')]).toEqual([200, true]);
});

test('pictures alone are shared as pixels, without a page behind them', async ({
  page,
  browser,
}) => {
  await page.goto(view);
  await expect(page.locator('figure svg path').first()).toBeAttached();
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '分享这个视图…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: '数据' })).toHaveValue('');
  await dialog.getByLabel('给谁').fill('县委办公室');
  await dialog.getByLabel(/只给图片/).check();
  await expect(dialog.getByLabel(/下载表格/)).toHaveCount(0);
  await dialog.getByRole('button', { name: '生成链接' }).click();
  const link = (await dialog.locator('code').textContent()) ?? '';

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  const picture = visitor.getByRole('img');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAttribute('src', /^data:image\/png/);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    1500,
  );
  await expect(visitor.getByText(/分享给 县委办公室 · .* · 数据以打开时/)).toBeVisible();
  await expect(visitor.locator('script')).toHaveCount(0);
  const asked = await visitor.request.get(`${link}/api/v1/indicators`);
  expect(asked.status()).toBe(403);
});
