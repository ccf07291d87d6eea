import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { catalogue } from '@xiangjian/indicators';
import { openScale } from '../../scale/open-scale.ts';
import { type Scale, yearsOfScale } from '../../scale/scales.ts';
import { writeScale } from '../../scale/write-scale.ts';
import { exportByShell } from './export-by-shell.ts';
import { type MeasuredServer, startMeasuredServer } from './measured-server.ts';
import { quoteSources } from './quote-sources.ts';

const parallel = 200;

/** How often what has a reference is measured. */
const rounds = 3;

/**
 * What exports cost over invented rows: CSV beside the sqlite3 shell in the same run, a large workbook, the workbook of an
 * answer, a pack of papers, and 200 exports at once, with what other requests wait meanwhile; several lines of text.
 */
export async function benchExports(scale: Scale): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-bench-'));
  try {
    const database = await openScale(folder);
    const rows = writeScale(database, scale, 1);
    database.close();
    const file = join(folder, 'xiangjian.db');
    quoteSources(file);
    const server = await startMeasuredServer(folder);
    try {
      const lines = [
        await csvLines(server, rows, file),
        await workbookLine(server, scale),
        await answerLine(server, scale),
        await papersLine(server, scale),
        await togetherLine(server, scale),
      ];
      return lines.join('\n');
    } finally {
      server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The dump and the shell in turn, so that a busy machine slows both; the middle of the rounds. */
async function csvLines(server: MeasuredServer, rows: number, file: string): Promise<string> {
  const dumps: Taken[] = [];
  const all: (number | null)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(exportByShell(file, 'all'));
    dumps.push(await timed(() => server.read('/observations.csv')));
  }
  const stored = exportByShell(file, 'stored');
  const seconds = middle(dumps.map((dump) => dump.seconds));
  const quiet = await waitsWhile(server, setTimeout(3_000));
  const busy = await waitsWhile(server, server.read('/observations.csv'));
  const megabytes = Math.round((dumps[0]?.value ?? 0) / 1e6);
  return [
    `CSV of ${rows} rows: ${seconds.toFixed(2)} s (${dumps.map((dump) => dump.seconds.toFixed(2))}), ${Math.round(rows / seconds / 1000)} thousand rows/s, ${megabytes} MB; server ${server.peakMegabytes()} MB at most`,
    `  sqlite3 shell with the same joins and columns: ${besideShell(seconds, all)}; the stored columns alone: ${besideShell(seconds, [stored])}`,
    `  other requests meanwhile: ${printed(busy)}; before: ${printed(quiet)}`,
  ].join('\n');
}

interface Taken {
  readonly seconds: number;
  readonly value: number;
}

function besideShell(seconds: number, taken: readonly (number | null)[]): string {
  const times = taken.filter((time) => time !== null);
  if (times.length === 0) return 'not installed';
  const shell = middle(times);
  return `${shell.toFixed(2)} s (${times.map((time) => time.toFixed(2))}), the dump takes ${(seconds / shell).toFixed(2)} times as long`;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/**
 * A workbook of as many rows as one may have, 100,000, where the scale has so many: 5117 has 200 townships, of which ten years
 * of 50 indicators are stored.
 */
async function workbookLine(server: MeasuredServer, scale: Scale): Promise<string> {
  const query = scale.area === '51' ? 'area=5117&years=2012-2021' : `area=${scale.area}`;
  const { total } = JSON.parse(await server.text(`/observations?${query}&limit=1`));
  return fileLine(server, `workbook of ${total} rows`, `/observations.xlsx?${query}`);
}

async function answerLine(server: MeasuredServer, scale: Scale): Promise<string> {
  const indicators = catalogue.slice(0, 45).map(({ id }) => id);
  const query = `area=${countyOf(scale)}&year=${yearsOfScale(scale).at(-1)}&indicators=${indicators}`;
  return fileLine(
    server,
    'workbook of an answer, a county and 45 indicators',
    `/answers/matrix.xlsx?${query}`,
  );
}

async function papersLine(server: MeasuredServer, scale: Scale): Promise<string> {
  const query = `area=${countyOf(scale)}&year=${yearsOfScale(scale).at(-1)}`;
  return fileLine(
    server,
    'sheets of all townships of a county',
    `/documents/townships.docx?${query}`,
  );
}

/** A county of about 30 townships. */
function countyOf({ area }: Scale): string {
  return area.length === 6 ? area : '510921';
}

/** What a file that is made whole costs, the first of its thread and then, and what others wait while it is made. */
async function fileLine(server: MeasuredServer, what: string, address: string): Promise<string> {
  const first = await timed(() => server.read(address));
  const again: Taken[] = [];
  for (let round = 0; round < rounds; round += 1) {
    again.push(await timed(() => server.read(address)));
  }
  const busy = await waitsWhile(server, server.read(address));
  const seconds = again.map((one) => one.seconds);
  return [
    `${what}: ${middle(seconds).toFixed(1)} s (${seconds.map((one) => one.toFixed(1))}; the first ${first.seconds.toFixed(1)} s), ${(first.value / 1e6).toFixed(1)} MB; server ${server.peakMegabytes()} MB at most`,
    `  other requests meanwhile: ${printed(busy)}`,
  ].join('\n');
}

async function togetherLine(server: MeasuredServer, scale: Scale): Promise<string> {
  const address = `/observations.csv?area=${scale.area}&years=${yearsOfScale(scale)[0]}&indicators=disputes_accepted`;
  const asked = Array.from({ length: parallel }, () => address);
  const { seconds, value: sizes } = await timed(() => Promise.all(asked.map(server.read)));
  const same = new Set(sizes).size === 1 ? 'all the same' : 'NOT all the same';
  return `${parallel} exports at once: ${same}, ${Math.round((sizes[0] ?? 0) / 1e6)} MB each, ${seconds.toFixed(1)} s; server ${server.peakMegabytes()} MB at most`;
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { seconds: (performance.now() - started) / 1000, value };
}

/** How long a small request waits, asked again and again until something is over; milliseconds, ascending. */
async function waitsWhile(server: MeasuredServer, work: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  const end = work.finally(() => {
    isOver = true;
  });
  const waits: number[] = [];
  while (!isOver) {
    waits.push((await timed(() => server.read('/divisions?limit=1'))).seconds * 1000);
    await setTimeout(5);
  }
  await end;
  return waits.sort((a, b) => a - b);
}

function printed(waits: readonly number[]): string {
  const at = (share: number) => waits[Math.floor((waits.length - 1) * share)]?.toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms of ${waits.length}`;
}
