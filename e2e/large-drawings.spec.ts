import { expect, type Page, test } from '@playwright/test';

// The sample district has nineteen townships; the replies of the server are repeated to the sizes that are promised.
const nation = 38_600;
const most = 30;

/** As much of a row or a series as is changed here. */
interface Row {
  readonly township: { readonly code: string; readonly name: string };
}

test('two indicators of all townships of a country are one picture', async ({ page }) => {
  await page.route('**/api/v1/answers/matrix?*', async (route) => {
    const { rows, ...reply }: { rows: Row[] } = await (await route.fetch()).json();
    await route.fulfill({ json: { ...reply, rows: repeated(rows, nation) } });
  });
  await page.goto('/compare?area=990101&year=2023&indicators=disputes_accepted,outreach_events');
  await expect(page.locator('figure svg path').first()).toBeAttached({ timeout: 30_000 });
  const took = await timeToDraw(page, '散点', 'figure canvas');
  console.log(`scatter of ${nation} townships: ${took} ms from the click to the canvas`);
  expect(took).toBeLessThan(10_000);
  await expect(page.getByText(`${nation} 个乡镇中`)).toBeVisible();

  // A tenth of the townships after another: nobody walks through so many points.
  const chart = page.locator('main figure').first();
  await chart.getByRole('button', { name: /^用方向键/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[aria-live="polite"].visually-hidden')).toContainText('中位数');
  await page.keyboard.press('t');
  await expect(chart.locator('table tbody tr').first()).toBeVisible();
});

test('thirty small trends are one picture', async ({ page }) => {
  await page.route('**/api/v1/answers/trend?*', async (route) => {
    const { series, ...reply }: { series: Row[] } = await (await route.fetch()).json();
    await route.fulfill({ json: { ...reply, series: repeated(series, most) } });
  });
  await page.goto('/compare?area=990101&year=2023&indicators=disputes_accepted');
  await expect(page.locator('figure svg path').first()).toBeAttached();
  const took = await timeToDraw(page, '小图', 'figure svg text:text-is("样本 29")');
  console.log(`small multiples of ${most}: ${took} ms from the click to the last name`);
  expect(took).toBeLessThan(3000);
});

/** Rows over and over under codes and names of their own. */
function repeated(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length];
    if (row === undefined) throw new Error('the server answered without rows');
    const code = String(100_000_000 + at);
    return { ...row, township: { ...row.township, code, name: `样本 ${at}` } };
  });
}

/** Milliseconds in the page from the click on a view until something of its drawing stands and a frame has passed. */
async function timeToDraw(page: Page, view: string, drawn: string): Promise<number> {
  const before = await page.evaluate(() => performance.now());
  await page.getByText(view, { exact: true }).click();
  await expect(page.locator(drawn).first()).toBeAttached({ timeout: 30_000 });
  const after = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now()))),
  );
  return Math.round(after - before);
}
