import { expect, test } from '@playwright/test';

test('an official sees the own township on one page, its trend, and prints it', async ({
  page,
}) => {
  await page.goto('/townships?area=990101&year=2024');
  await page.getByRole('navigation').getByRole('link', { name: '乡镇' }).click();
  await page.getByRole('link', { name: '锦笠街道' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('锦笠街道2024年度报告');
  await expect(page.getByRole('heading', { name: '较上年变化' })).toBeVisible();

  await expect(page.getByRole('heading', { name: '结构相近的乡镇' })).toBeVisible();

  await page.getByRole('link', { name: '与其他乡镇对比' }).click();
  await page.getByText('趋势', { exact: true }).first().click();
  await expect(page.locator('main')).toContainText('锦笠街道');
  await page.goBack();
  await page.goBack();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('锦笠街道');
  await expect(page.getByRole('button', { name: '打印一页纸' })).toBeHidden();
  const sheet = await page.pdf({ format: 'A4', printBackground: true });
  const pages = sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBe(1);
});

test('beside its own past a share above 100 % stands at the end of the axis, with a mark and a note', async ({
  page,
}) => {
  await page.goto('/compare?area=990101&year=2024&among=past&townships=990101111');
  const chart = page.getByRole('figure');
  await expect(chart.getByText('枕溪镇 2024 · 105.3 →')).toBeVisible();
  await expect(chart.getByText('→ 超过 100%，画在轴端')).toBeVisible();
  await expect(chart.getByText('100', { exact: true })).toBeVisible();
  await expect(chart.getByText('105', { exact: true })).toHaveCount(0);
  await expect(page.getByText('提请核实：枕溪镇 2024：105.3%')).toBeVisible();
});

test('the township page names the nearest by structure with the reasons, and compares with them', async ({
  page,
}) => {
  await page.goto('/townships/990101103?area=990101&year=2024');
  const nearest = page.locator('article section', {
    has: page.getByRole('heading', { name: '结构相近的乡镇' }),
  });
  await expect(nearest).toContainText('梧月镇（村（社区）总数13对13）');
  await nearest.getByRole('link', { name: '与它们对比' }).click();
  await expect(page).toHaveURL(/among=nearest/);
  await expect(page).toHaveURL(/own=990101103/);
});

test('the fields of a target stand apart, and their hint is whole in English', async ({ page }) => {
  await page.goto('/compare?area=990101&year=2024&among=target&lang=en');
  const goal = page.getByRole('textbox', { name: 'target, or the registered one' });
  const [field, choice] = await Promise.all([
    goal.boundingBox(),
    page.getByRole('group', { name: 'A target' }).locator('.ant-select').boundingBox(),
  ]);
  const end = (choice?.y ?? 0) + (choice?.height ?? 0);
  expect((field?.y ?? 0) - end).toBeGreaterThanOrEqual(4);
  const isCut = await goal.evaluate((input) => input.scrollWidth > input.clientWidth);
  expect(isCut).toBe(false);
});
