import { expect, test } from '@playwright/test';

test('a clerk finds who is late, who fell behind, why, and the sentence it rests on', async ({
  page,
}) => {
  await page.goto('/?area=990101&year=2024');
  const publication = page.getByRole('region', { name: '报告公开' });
  await expect(publication).toContainText('麦浪坪镇');
  await expect(publication.getByText(/逾期 \d+ 天/)).toBeVisible();

  const behind = page.locator('td[data-judgement^="worse"]').first();
  await expect(behind).toBeVisible();
  const township = ((await behind.getAttribute('title')) ?? '').split(' ')[0] ?? '';
  await behind.click();
  const source = page.getByRole('dialog');
  await expect(source).toContainText(township);
  await expect(source.locator('mark').first()).toBeVisible();

  await source
    .getByRole('link', { name: /打开报告|在报告中|原文|看报告/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/reports\/\d+/);
  await expect(page.locator('mark[data-current], [aria-current="true"]').first()).toBeVisible();
});
