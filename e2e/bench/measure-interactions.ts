import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/house/find-browser.ts';
import { serveSample } from '../../scripts/house/serve-sample.ts';
import { bareTable } from './bare-table.ts';
import { type RepeatingServer, repeatingServer } from './repeating-server.ts';

// What a person waits for in the browser, each several times over the built pages, a bare table in turn with it; prints the
// middle, the shortest and the longest, and how many times the bare table that is.
const times = Number(process.env.BENCH_TIMES ?? 7);
const rowsWanted = 30;
const columnsWanted = 45;
const nation = 38_600;

/** As much of a row or a series as is changed here. */
interface Row {
  readonly township: { readonly code: string; readonly name: string };
}

interface Matrix {
  readonly indicators: readonly unknown[];
  readonly rows: readonly { readonly township: { readonly code: string }; cells: unknown[] }[];
}

const executablePath = findBrowser(process.env);
if (executablePath === null) throw new Error('no Chromium found: npm test installs it or says how');
const server = await serveSample(Number(process.env.PORT ?? 18_688));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await page.goto(`${server.origin}/`);
  await page.locator('td[data-row="0"][data-look]').first().waitFor();
  await print(page, 'heat table 30 × 45, from the choice of the view to the frame with it', () =>
    heatTable(page),
  );
  await print(page, 'another year on the overview, from the choice to its table', () =>
    otherYear(page),
  );
  await page.goto(`${server.origin}/scoring`);
  await page.locator('[data-final="true"]').waitFor();
  await print(page, 'a step of a slider to new ranks', () => slider(page));
  await print(page, `small multiples of ${rowsWanted}, from the choice of the view`, () =>
    multiples(page),
  );
  const country = await wholeCountry();
  await print(page, `a scatter of ${nation} points, from the choice of the view`, () =>
    scatter(page, country.origin),
  );
  country.stop();
} finally {
  await browser.close();
  server.stop();
}

async function print(page: Page, what: string, measure: () => Promise<number>): Promise<void> {
  await measure(); // the first loads what the others find
  const taken: number[] = [];
  const bare: number[] = [];
  for (let time = 0; time < times; time += 1) {
    taken.push(await measure());
    bare.push(await bareTable(page, rowsWanted, columnsWanted));
  }
  const [best = 0, ...others] = taken.sort((a, b) => a - b);
  const span = `${best.toFixed(0)} to ${(others.at(-1) ?? best).toFixed(0)}`;
  const ratio = middleOf(taken) / middleOf(bare);
  console.log(
    `${what}: ${middleOf(taken).toFixed(0)} ms (${span}), ${ratio.toFixed(1)} times a bare table`,
  );
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The reply of the sample repeated to the promised size. */
async function heatTable(page: Page): Promise<number> {
  await page.route('**/api/v1/answers/matrix?*', async (route) => {
    const reply: Matrix = await (await route.fetch()).json();
    const rows = Array.from({ length: rowsWanted }, (_, at) => {
      const row = reply.rows[at % reply.rows.length];
      if (row === undefined) throw new Error('the server answered without rows');
      const code = String(990_101_000 + at);
      return {
        ...row,
        township: { ...row.township, code },
        cells: row.cells.slice(0, columnsWanted),
      };
    });
    const indicators = reply.indicators.slice(0, columnsWanted);
    await route.fulfill({ json: { ...reply, indicators, rows } });
  });
  await page.reload();
  await page
    .locator(`td[data-row="${rowsWanted - 1}"]`)
    .first()
    .waitFor();
  // The table is there: taken away and drawn again from the kept reply, which is what takes the time.
  await page.getByRole('button', { name: '方格图' }).click();
  await page.locator('[data-township]').first().waitFor();
  const took = await untilDrawn(page, {
    press: 'main fieldset button:first-of-type',
    drawn: `td[data-row="${rowsWanted - 1}"][data-column="${columnsWanted - 1}"]`,
  });
  await page.unroute('**/api/v1/answers/matrix?*');
  return took;
}

async function otherYear(page: Page): Promise<number> {
  await page.goto(`${server.origin}/?area=990101&year=2024`);
  await page.locator('td[data-row="0"][data-look]').first().waitFor();
  await page.getByRole('combobox', { name: '年度' }).click();
  await page.locator('.ant-select-item-option[title^="2023"]').waitFor();
  return untilDrawn(page, {
    press: '.ant-select-item-option[title^="2023"]',
    drawn: 'caption',
    says: '2023',
  });
}

async function slider(page: Page): Promise<number> {
  const taken = await page.evaluateHandle(() => {
    const ranks = document.querySelector('[data-took]')?.closest('section');
    if (ranks === null || ranks === undefined) throw new Error('no ranks');
    const pressed = new Promise<number>((done) => {
      window.addEventListener('keydown', () => done(performance.now()), { once: true });
    });
    const changed = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        requestAnimationFrame(() => done());
      });
      watch.observe(ranks, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    return { took: pressed.then((began) => changed.then(() => performance.now() - began)) };
  });
  await page.getByRole('slider').first().press('ArrowRight');
  const took = await taken.evaluate((measured) => measured.took);
  await page.locator('[data-final="true"]').waitFor();
  return took;
}

async function multiples(page: Page): Promise<number> {
  await page.route('**/api/v1/answers/trend?*', async (route) => {
    const { series, ...reply }: { series: Row[] } = await (await route.fetch()).json();
    await route.fulfill({ json: { ...reply, series: repeated(series, rowsWanted) } });
  });
  await page.goto(`${server.origin}/compare?area=990101&year=2023&indicators=disputes_accepted`);
  await page.locator('figure svg path').first().waitFor({ state: 'attached' });
  const took = await untilDrawn(page, {
    press: '.ant-segmented-item-label[title="小图"]',
    drawn: 'figure svg',
    says: `样本 ${rowsWanted - 1}`,
  });
  await page.unroute('**/api/v1/answers/trend?*');
  return took;
}

/** Over a server of its own, because the interception of so large a reply would take longer than all that is measured. */
async function scatter(page: Page, origin: string): Promise<number> {
  const asked = 'indicators=disputes_accepted,outreach_events';
  await page.goto(`${origin}/compare?area=990101&year=2023&${asked}`);
  await page.locator('figure svg path').first().waitFor({ state: 'attached' });
  return untilDrawn(page, {
    press: '.ant-segmented-item-label[title="散点"]',
    drawn: 'figure canvas',
  });
}

/** The sample with as many townships as a country has, in the table that a cloud of points is drawn from. */
function wholeCountry(): Promise<RepeatingServer> {
  return repeatingServer(server.origin, '/api/v1/answers/matrix?', (reply) => {
    const { rows, ...others } = reply as { readonly rows: readonly Row[] };
    return { ...others, rows: repeated(rows, nation) };
  });
}

/** Rows over and over under codes and names of their own. */
function repeated(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length];
    if (row === undefined) throw new Error('the server answered without rows');
    const code = String(100_000_000 + at);
    return { ...row, township: { ...row.township, code, name: `样本 ${at}` } };
  });
}

/** Milliseconds from a press until something stands in the page and a frame has passed. */
function untilDrawn(
  page: Page,
  what: { readonly press: string; readonly drawn: string; readonly says?: string },
): Promise<number> {
  return page.evaluate(async ({ press, drawn, says }) => {
    const button = document.querySelector<HTMLElement>(press);
    if (button === null) throw new Error(`no ${press}`);
    const isDrawn = () => {
      const found = document.querySelector(drawn);
      return found !== null && (says === undefined || (found.textContent ?? '').includes(says));
    };
    const began = performance.now();
    button.click();
    while (!isDrawn()) await new Promise((frame) => requestAnimationFrame(frame));
    await new Promise((frame) => requestAnimationFrame(frame));
    return performance.now() - began;
  }, what);
}
