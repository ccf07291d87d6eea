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

const parallel = 200;

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
    const shell = exportByShell(join(folder, 'xiangjian.db'));
    const server = await startMeasuredServer(folder);
    try {
      const lines = [
        await csvLine(server, rows, shell),
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

async function csvLine(
  server: MeasuredServer,
  rows: number,
  shell: number | null,
): Promise<string> {
  const quiet = await waitsWhile(server, setTimeout(3_000));
  const exporting = timed(() => server.read('/observations.csv'));
  const busy = await waitsWhile(server, exporting);
  const { seconds, value: bytes } = await exporting;
  const beside =
    shell === null
      ? 'no sqlite3 shell'
      : `${(seconds / shell).toFixed(2)} times the ${shell.toFixed(1)} s of the sqlite3 shell`;
  return [
    `CSV of ${rows} rows: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds / 1000)} thousand rows/s, ${Math.round(bytes / 1e6)} MB; ${beside}; server ${server.peakMegabytes()} MB at most`,
    `  other requests meanwhile: ${printed(busy)}; before: ${printed(quiet)}`,
  ].join('\n');
}

async function workbookLine(server: MeasuredServer, scale: Scale): Promise<string> {
  const indicators = 'disputes_accepted,disputes_resolved';
  const query = `area=${scale.area}&indicators=${indicators}`;
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

/** What a file that is made whole costs, the second time as well, and what others wait while it is made. */
async function fileLine(server: MeasuredServer, what: string, address: string): Promise<string> {
  const first = await timed(() => server.read(address));
  const again = timed(() => server.read(address));
  const busy = await waitsWhile(server, again);
  const { seconds, value: bytes } = await again;
  return [
    `${what}: ${seconds.toFixed(1)} s (the first ${first.seconds.toFixed(1)} s), ${(bytes / 1e6).toFixed(1)} MB; server ${server.peakMegabytes()} MB at most`,
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
