import { expect, type Page, test } from '@playwright/test';

const room = '/review?area=990101&year=2022';
const settings = '/api/v1/review/settings';

test.beforeEach(async ({ page }) => {
  await page.goto(room);
  await page.evaluate(() => localStorage.clear());
});

test.afterEach(async ({ request }) => {
  const data = { author: '测试', four_eyes: false };
  await request.put(settings, { data });
});

async function signAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('复核人').fill(name);
  await page.getByLabel('复核人').press('Enter');
}

test('with four eyes, who typed a value cannot confirm it, and another person can', async ({
  page,
}) => {
  await page.goto(`${room}&tab=plans`);
  await page.getByLabel('复核人').fill('李四');
  const fourEyes = page.getByRole('switch', { name: '开启两人复核' });
  await expect(fourEyes).not.toBeChecked();
  await fourEyes.click();
  await expect(fourEyes).toBeChecked();

  await page.goto(room);
  await expect(page.getByText('两人复核')).toBeVisible();
  await signAs(page, '李四');
  const selected = page.locator('[data-item][aria-current="true"]');
  const item = (await selected.getAttribute('data-item')) ?? '';
  const typed = page.locator(`[data-item="${item}"]`);
  await page.keyboard.press('e');
  await page.keyboard.type('432');
  await page.keyboard.press('Enter');
  await expect(typed).toContainText('432');

  await typed.click();
  await expect(page.getByRole('note')).toHaveText('这个数是您录入的，须由另一人复核');
  const refused = page.waitForResponse((reply) => reply.url().endsWith('/review/decisions'));
  await page.keyboard.press('Enter');
  expect((await refused).status()).toBe(409);
  await expect(page.getByRole('alert')).toContainText('另一人');
  await expect(typed).not.toContainText('已采信');

  await signAs(page, '王五');
  await typed.click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(typed).toContainText('已采信');
  await expect(typed).toContainText('432');

  await page.keyboard.press('u');
  await expect(page.getByText('已撤销。')).toBeVisible();
  await expect(typed).not.toContainText('已采信');
  await page.keyboard.press('u');
  await expect(typed).not.toContainText('432');
});
