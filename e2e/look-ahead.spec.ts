import { expect, test } from '@playwright/test';

test('the profile of a township is asked for while the pointer is still on its name', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/answers/profile')) asked.push(searchParams.get('township') ?? '');
  });
  await page.goto('/townships/990101001?area=990101&year=2024');
  await expect(page.locator('main article')).toContainText('云栈街道');
  const name = page.getByRole('navigation').getByRole('link', { name: '青箬镇' });
  await name.hover();
  await expect.poll(() => asked).toEqual(['990101001', '990101103']);
  await name.click();
  await expect(page.locator('main article')).toContainText('青箬镇');
  expect(asked).toEqual(['990101001', '990101103']);
});
