import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/house/find-browser.ts';
import { serveSample } from '../../scripts/house/serve-sample.ts';

// What a person waits for in the browser, each several times over the built pages; prints the middle, the shortest and the longest.
const times = Number(process.env.BENCH_TIMES ?? 7);
const rowsWanted = 30;
const columnsWanted = 45;

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
  await print('heat table 30 × 45, from the choice of the view to the frame with it', () =>
    heatTable(page),
  );
  await print('another year on the overview, from the choice to its table', () => otherYear(page));
  await page.goto(`${server.origin}/scoring`);
  await page.locator('[data-final="true"]').waitFor();
  await print('a step of a slider to new ranks', () => slider(page));
} finally {
  await browser.close();
  server.stop();
}

async function print(what: string, measure: () => Promise<number>): Promise<void> {
  await measure(); // the first loads what the others find
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await measure());
  taken.sort((a, b) => a - b);
  const middle = taken[Math.floor(taken.length / 2)] ?? 0;
  const [best = 0] = taken;
  const longest = taken.at(-1) ?? 0;
  console.log(`${what}: ${middle.toFixed(0)} ms (${best.toFixed(0)} to ${longest.toFixed(0)})`);
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
