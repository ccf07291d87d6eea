import { expect, test } from '@playwright/test';

test('squares are moved by hand and by key, undone, saved for everybody, and put back', async ({
  page,
}) => {
  await page.goto('/?area=990101&chart=tiles');
  const first = page.getByRole('button', { name: /^云栈街道/ });
  const last = page.getByRole('button', { name: /^霜叶岭畲族乡/ });
  const before = await first.boundingBox();
  await page.getByRole('button', { name: '调整位置' }).click();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  expect((await first.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
  await page.getByRole('button', { name: '撤销一步' }).click();
  expect((await first.boundingBox())?.x).toBe(before?.x);

  const target = await last.boundingBox();
  if (target === null) throw new Error('no square');
  await first.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '调整位置' })).toBeVisible();
  await page.reload();
  expect((await first.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);

  await page.getByRole('button', { name: '调整位置' }).click();
  await page.getByRole('button', { name: '按代码顺序排' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '调整位置' })).toBeVisible();
  expect((await first.boundingBox())?.y).toBe(before?.y);
});

test('a square opens the source of its figure', async ({ page }) => {
  await page.goto('/?area=990101&year=2024&chart=tiles&tile=disputes_accepted');
  await page.getByRole('button', { name: /^鹿鸣渡镇/ }).click();
  await expect(page.getByRole('dialog')).toContainText('鹿鸣渡镇');
});
