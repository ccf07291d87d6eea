import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

const workbook = readFileSync(
  new URL(
    '../packages/documents/src/testing/fixtures/ledgers/two-row-header.xlsx',
    import.meta.url,
  ),
);
const mended = `示例区2031年法治建设台账（虚构）
乡镇,受理纠纷（件）,常住人口（人）
云栈街道,412,52310
石笋桥镇,400余,－
`;

/** A year without reports, so that nothing else in the sample district changes. */
const year = 2031;

async function chooseFile(page: Page, name: string, buffer: Buffer) {
  const type = 'application/octet-stream';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: type, buffer });
}

test('a ledger is looked at, mended, imported, seen in the comparison with its cell, and undone', async ({
  page,
}) => {
  await page.goto('/ledgers?area=990101&year=2023');
  await chooseFile(page, '台账.xlsx', workbook);
  await expect(page.getByText(/读出 \d+ 个数，1 处问题，5 格缺失/)).toBeVisible();
  const grid = page.getByRole('region', { name: '表格原样' });
  await expect(grid.locator('[data-address="B9"]')).toHaveAttribute('data-look', 'problem');
  await expect(grid.locator('[data-address="D5"]')).toHaveAttribute(
    'title',
    /D5 调解成功纠纷 405 件/,
  );
  await expect(page.getByRole('table', { name: '问题' })).toContainText('B9本地区没有“柳毅镇”');
  await expect(page.getByRole('button', { name: /^导入 \d+ 个数/ })).toBeDisabled();

  expect(await axeViolations(page, { include: 'main' })).toEqual([]);

  const township = page.getByRole('combobox', { name: '选定乡镇 B9' });
  await township.click();
  await township.fill('松涛');
  await page.getByTitle('松涛岭乡', { exact: true }).click();
  await expect(page.getByText(/读出 \d+ 个数，0 处问题/)).toBeVisible();

  await chooseFile(page, '台账2031.csv', Buffer.from(mended));
  await expect(page.getByText('读出 3 个数，0 处问题，1 格缺失')).toBeVisible();
  const sign = page.locator('form').filter({ hasText: '说明（可不填）' });
  await sign.getByLabel('导入人').fill('王一');
  await sign.getByRole('button', { name: '导入 3 个数' }).click();
  await expect(page.getByText('已导入 3 个数，涉及 2 个乡镇。')).toBeVisible();

  await page.goto(
    `/compare?area=990101&year=${year}&indicators=disputes_accepted&evidence=990101001.${year}.disputes_accepted`,
  );
  await expect(page.getByRole('dialog')).toContainText('台账2031.csv · CSV · B3 格');
  await expect(page.getByRole('dialog')).toContainText('412');

  await page.goto('/ledgers?area=990101&year=2023');
  const past = page.getByRole('listitem').filter({ hasText: '台账2031.csv' });
  await past.getByRole('button', { name: '整次撤销' }).click();
  await past.getByLabel('为什么撤销').fill('试一试');
  await past.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(past).toContainText('王一已撤销：试一试');
});
