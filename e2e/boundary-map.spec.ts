import { expect, test } from '@playwright/test';

const corner = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const feature = (name: string, west: number) => ({
  type: 'Feature',
  properties: { 名称: name },
  geometry: { type: 'Polygon', coordinates: [corner(west, 26)] },
});
const outlines = {
  type: 'FeatureCollection',
  features: [feature('云栈街道', 104), feature('鹿鸣渡', 104.1)],
};
const file = (content: unknown) => ({
  name: '边界.geojson',
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test('outlines are brought in, assigned by hand where nobody is known, shown with their number, removed and brought back', async ({
  page,
}) => {
  await page.goto('/?area=990101&year=2024&chart=map&tile=disputes_accepted');
  const input = page.locator('input[type="file"]');
  await input.setInputFiles(file({ type: 'Topology' }));
  await expect(page.getByRole('alert')).toContainText('不是 GeoJSON');
  await input.setInputFiles(file(outlines));
  await expect(page.getByText('认出 1 个乡镇的边界')).toBeVisible();
  await page.getByRole('combobox', { name: '“鹿鸣渡”属于' }).click();
  await page.getByTitle('鹿鸣渡镇', { exact: true }).click();
  await expect(page.getByText('认出 2 个乡镇的边界')).toBeVisible();
  await page.getByLabel('审图号').fill('示例S(2024)001号');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('审图号：示例S(2024)001号')).toBeVisible();

  await page.reload();
  const township = page.getByRole('button', { name: /^鹿鸣渡镇/ });
  await township.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('鹿鸣渡镇');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '移除' }).click();
  await expect(page.getByText('还没有边界')).toBeVisible();
  await page.getByRole('button', { name: '已移除，恢复' }).click();
  await expect(township).toBeVisible();
  await page.getByRole('button', { name: '移除' }).click();
  await expect(page.getByText('还没有边界')).toBeVisible();
});
