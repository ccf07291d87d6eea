import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { wordTables } from './word-tables.ts';

const years = [2021, 2022, 2023, 2024];
const groups = [
  ['disputes_accepted', 'disputes_resolved', 'mediation_success_rate', 'legal_lectures'],
  ['materials_distributed', 'outreach_events', 'penalty_cases', 'disputes_screened'],
];
const sample = 200;

interface Cell {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: string | null;
  readonly status: string;
}

interface MatrixReply {
  readonly indicators: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly township: { readonly name: string };
    readonly cells: readonly Cell[];
  }[];
}

/** One cell in its five appearances. */
interface Appearances {
  readonly name: string;
  readonly screen: string;
  readonly api: Cell;
  readonly csv: Readonly<Record<string, string>>;
  readonly workbook: unknown;
  readonly word: string;
  readonly isShare: boolean;
}

test('a number is the same on the screen, from the API, in the CSV, in the workbook and in the Word file', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const cells: Appearances[] = [];
  for (const year of years) {
    for (const group of groups) cells.push(...(await cellsOf(page, year, group)));
  }
  expect(cells.length).toBeGreaterThan(2 * sample);
  const picked = drawn(cells, sample);
  expect(picked.filter(({ api }) => api.value !== null).length).toBeGreaterThan(50);
  expect(picked.filter(({ api }) => api.value === null).length).toBeGreaterThan(10);
  for (const one of picked) expect(disagreements(one), one.name).toEqual([]);
});

async function cellsOf(page: Page, year: number, group: readonly string[]): Promise<Appearances[]> {
  await page.goto(`/compare?area=990101&year=${year}&chart=table&indicators=${group.join(',')}`);
  const rows = page.locator('main table tbody tr');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
  const address = `/api/v1/answers/matrix`;
  const query = `?area=990101&year=${year}&indicators=${group.join(',')}`;
  const reply = await page.request.get(address + query);
  const matrix: MatrixReply = await reply.json();
  const csv = await (await page.request.get(`${address}.csv${query}`)).text();
  const records: Record<string, string>[] = parse(csv, { columns: true });
  const sheets = await readExcelFile(
    await (await page.request.get(`${address}.xlsx${query}`)).body(),
  );
  const data = sheets.find(({ sheet }) => sheet === '数据')?.data ?? [];
  const annex = await page.request.get(`/api/v1/documents/annex.docx${query}`);
  const [table = []] = wordTables(await annex.body());
  return matrix.rows.flatMap(({ township, cells }) =>
    cells.flatMap((api, at): Appearances[] => {
      const indicator = group[at] ?? '';
      const line = shown.find(([name = '']) => name.trim() === township.name);
      const record = records.find(
        (one) =>
          one['乡镇(township)'] === township.name && one['指标代码(indicator)'] === indicator,
      );
      const written = data.find((one) => one[1] === township.name);
      const inWord = table.find((one) => one[1] === township.name);
      if (line === undefined || record === undefined || written === undefined || !inWord) {
        throw new Error(`${township.name} is not everywhere`);
      }
      const name = `${township.name} ${year} ${indicator}`;
      const isShare = record['单位(unit)'] === '比值(0–1)';
      const screen = line[at + 2] ?? '';
      const word = inWord[at + 2] ?? '';
      return [{ name, screen, api, csv: record, workbook: written[at + 3], word, isShare }];
    }),
  );
}

/** What two appearances of a cell say differently. */
function disagreements({ screen, api, csv, workbook, word, isShare }: Appearances): string[] {
  const found: string[] = [];
  const same = (what: string, one: unknown, other: unknown) => {
    if (one !== other) found.push(`${what}: ${String(one)} is not ${String(other)}`);
  };
  same('screen and CSV', bare(screen), bare(csv['显示(printed)'] ?? ''));
  for (const field of ['value', 'lower', 'upper', 'qualifier', 'status'] as const) {
    const key = Object.keys(csv).find((one) => one.endsWith(`(${field})`)) ?? field;
    same(`CSV and API, ${field}`, csv[key], String(api[field] ?? ''));
  }
  same('Word file and CSV', bare(word), bare(csv['显示(printed)'] ?? ''));
  same('workbook and API', workbook, api.value === null ? csv['显示(printed)'] : api.value);
  if (api.value !== null && api.lower === api.upper) {
    const figure = bare(screen).replace(/,/g, '');
    const unit = figure.endsWith('万') ? 0.0001 : isShare ? 100 : 1;
    const places = /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;
    const expected = (api.value * unit).toFixed(places);
    same('screen and API', Number(figure.replace('万', '')), Number(expected));
  }
  return found;
}

/** A figure without percent sign and without the zeros that the screen adds to align a column. */
function bare(figure: string): string {
  return figure
    .trim()
    .replace(/%$/, '')
    .replace(/^(\d+\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** So many of a list, the same ones every time. */
function drawn<T>(list: readonly T[], count: number): T[] {
  const rest = [...list];
  let state = 20_260_101;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return rest.splice(state % rest.length, 1);
  }).flat();
}
