import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

const indicators = ['disputes_accepted', 'mediation_success_rate'];

test('the file holds what the table on the screen shows', async ({ page }) => {
  await page.goto(`/compare?chart=table&indicators=${indicators.join(',')}`);
  const rows = page.locator('main table tbody tr');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^导出 CSV/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);

  const records: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const written = new Map(
    records.map((record) => [
      `${record['乡镇(township)']} ${record['指标代码(indicator)']}`,
      record['显示(printed)'] ?? '',
    ]),
  );
  expect(written.size).toBe(shown.length * indicators.length);
  for (const [name = '', , ...cells] of shown) {
    indicators.forEach((indicator, at) => {
      const printed = written.get(`${name.trim()} ${indicator}`);
      expect(bare(printed ?? 'nothing'), `${name} ${indicator}`).toBe(bare(cells[at] ?? ''));
    });
  }
});

/** A figure without the percent sign of the file and without the zeros that the screen adds to align a column. */
function bare(figure: string): string {
  return figure
    .trim()
    .replace(/%$/, '')
    .replace(/^(\d+\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

test('the figures behind a page come in every form', async ({ page }) => {
  await page.goto('/?year=2022');
  await page.getByRole('button', { name: '数据文件' }).click();
  const names = page.getByRole('tooltip').getByRole('link');
  await expect(names).toHaveText(['CSV', 'CSV（GB18030）', 'Excel', 'Parquet', '数据包（ZIP）']);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Parquet', exact: true }).click();
  const file = await readFile(await (await downloading).path());
  expect(file.subarray(0, 4).toString('latin1')).toBe('PAR1');
  await expect(names.first()).toBeHidden();
});
