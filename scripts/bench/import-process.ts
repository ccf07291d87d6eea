import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importPaths } from '../../apps/api/src/import/import-paths.ts';
import { makeReportReaders } from '../../apps/api/src/import/readers/report-readers.ts';
import { loadDivisions, openDatabase, readDivisions } from '../../packages/store/src/index.ts';

/** What one import of a folder into an empty database took; sent to the process that asked for it. */
export interface ImportRun {
  readonly milliseconds: number;
  /** The most memory that the process held, its threads with it. */
  readonly peakMegabytes: number;
  /** How many files were stored, refused and so on. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The same for the same items in the same order. */
  readonly fingerprint: string;
}

const [folder = '', databaseFile = '', threads] = process.argv.slice(2);
const divisions = new URL('../../data/divisions/', import.meta.url);

const database = await openDatabase({ file: databaseFile });
const rows = ['provinces', 'prefectures', 'counties', 'townships'].flatMap((list) =>
  readDivisions(readFileSync(new URL(`${list}.csv`, divisions), 'utf8')),
);
loadDivisions(database, rows);

const outcomes: Record<string, number> = {};
const hash = createHash('sha256');
const started = performance.now();
const readers = makeReportReaders({ threads: threads === undefined ? undefined : Number(threads) });
for await (const { item } of importPaths([folder], {
  database,
  now: '2026-01-01T00:00:00Z',
  readers,
})) {
  outcomes[item.outcome] = (outcomes[item.outcome] ?? 0) + 1;
  hash.update(JSON.stringify(item));
}
const milliseconds = performance.now() - started;
await readers.close();
database.close();
process.send?.({
  milliseconds,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  outcomes,
  fingerprint: hash.digest('hex'),
} satisfies ImportRun);
