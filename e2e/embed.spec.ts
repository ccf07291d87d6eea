import { expect, test } from '@playwright/test';

const view = 'area=990101&year=2023&chart=table&indicators=disputes_accepted,legal_lectures';

test('a frame shows the view with its options and nothing around it', async ({ page }) => {
  await page.goto(`/compare?${view}`);
  await expect(page.locator('main table tbody tr').first()).toBeVisible();
  const whole = await page.locator('main table').textContent();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const markup = await page.evaluate(() => navigator.clipboard.readText());
  expect(markup).toContain('/embed/compare?');

  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('afterbegin', html.replace('loading="lazy"', 'id="framed"'));
  }, markup);
  const frame = page.frameLocator('#framed');
  await expect(frame.locator('main table tbody tr').first()).toBeVisible();
  expect(await frame.locator('main table').textContent()).toBe(whole);
  await expect(frame.getByRole('navigation', { name: '主导航' })).toHaveCount(0);
  await expect(frame.getByRole('complementary').first()).toContainText('虚构');
  const out = frame.getByRole('link', { name: '在新窗口打开完整页面' });
  const { pathname, searchParams } = new URL((await out.getAttribute('href')) ?? '');
  const { searchParams: mine } = new URL(page.url());
  expect(pathname).toBe('/compare');
  expect([...searchParams].sort()).toEqual([...mine].sort());
});

test('a view too long for a message is copied as a short address that leads to it', async ({
  page,
}) => {
  const long = `/compare?${view}&townships=${Array(230).fill('990101101').join(',')}`;
  await page.goto(long);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.locator('main table tbody tr').first()).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toMatch(/^\/v\/[0-9a-f]{12}$/);
  await page.goto(copied);
  await expect(page).toHaveURL(/\/compare\?.*chart=table/);
});
