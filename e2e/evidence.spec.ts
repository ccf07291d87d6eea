import { expect, type Locator, test } from '@playwright/test';

test('a cell of the overview leads to its sentence, and the sentence to its place in the report', async ({
  page,
}) => {
  await page.goto('/?indicators=disputes_accepted');
  const cell = page.locator('td[data-column="0"][data-look="number"]').first();
  const printed = await textOf(cell);
  await cell.click();

  const drawer = page.getByRole('dialog', { name: '数字来自哪里' });
  await expect(drawer).toContainText(printed);
  const quote = await textOf(drawer.locator('mark').first());
  expect(quote).toContain(printed.replace(/\D/g, ''));

  await drawer.getByRole('link', { name: '在报告中查看' }).click();
  await expect(page).toHaveURL(/\/reports\/\d+\?.*at=\d+/);
  const selected = page.locator('article [aria-pressed="true"]');
  await expect(selected.first()).toBeInViewport();
  expect(letters((await selected.allTextContents()).join(''))).toContain(letters(quote));
  await expect(selected.first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the quote is the text between its ends', async ({ request }) => {
  const { items } = await (await request.get('/api/v1/areas')).json();
  const [area] = items;
  const year = Math.max(...area.years);
  const reports = await (
    await request.get(`/api/v1/reports?area=${area.code}&years=${year}&limit=5`)
  ).json();
  expect(reports.items.length).toBeGreaterThan(0);
  for (const { id } of reports.items) {
    const report = await (await request.get(`/api/v1/reports/${id}`)).json();
    expect(report.readings.length).toBeGreaterThan(0);
    for (const { evidence } of report.readings) {
      expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  }
});

async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim();
}

/** A text without the spaces and tabs between the cells of a table. */
function letters(text: string): string {
  return text.replace(/\s/g, '');
}
