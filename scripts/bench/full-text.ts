import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTownships } from '../../apps/api/src/search/find-townships.ts';
import { decodeText } from '../../packages/documents/src/decode/decode-text.ts';
import {
  type Database,
  loadDivisions,
  namesOfTownships,
  openDatabase,
  readDivisions,
  searchReports,
  searchTerms,
  storeReport,
  townshipsOfArea,
} from '../../packages/store/src/index.ts';
import { extractionOf, sampleReport } from '../../packages/store/src/testing/sample-report.ts';
import { varyText } from './vary-report.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024] as const;
const questions = ['调解', '法律明白人', '调解 法律顾问 普法', '125件', '磁悬浮'] as const;
const demo = new URL('../../data/demo/reports/', import.meta.url);

/**
 * What a search of the full text costs over so many varied sample reports in a database on disk: the middle of eleven runs
 * of each question with its counts and its first page, names by initials, and what the file weighs; some lines of text.
 */
export async function benchFullText(reports: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-bench-'));
  const file = join(folder, 'xiangjian.db');
  const database = await openDatabase({ file });
  try {
    const begun = performance.now();
    const townships = fill(database, reports);
    const stored = (performance.now() - begun) / reports;
    const lines = questions.map((q) => {
      const ask = () => searchReports(database, { terms: searchTerms(q), limit: 20, offset: 0 });
      const { saying } = ask();
      return `  ${q}: ${middle(ask)} ms, ${saying.reports} reports of ${saying.townships} townships`;
    });
    const known = namesOfTownships(database);
    const names = () => findTownships(known, 'ssq', { limit: 5 });
    const megabytes = statSync(file).size / 1e6;
    return [
      `search over ${reports} reports of ${townships} townships, ${megabytes.toFixed(0)} MB, stored in ${stored.toFixed(1)} ms each`,
      ...lines,
      `  names by initials: ${middle(names)} ms over ${known.length} townships, read in ${middle(() => namesOfTownships(database))} ms`,
    ].join('\n');
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Stores the reports and says how many townships they are of. */
function fill(database: Database, reports: number): number {
  const units = Math.ceil(reports / years.length);
  const rows = Array.from({ length: units }, (_, n) => {
    const code = 990000000 + Math.floor(n / 900) * 1000 + (n % 900) + 1;
    return `${code},第${n}石笋桥镇,${String(code).slice(0, 6)},镇`;
  });
  const counties = [...new Set(rows.map((row) => row.split(',')[2]))];
  const above = counties.map((code) => `${code},县${code},,`);
  loadDivisions(
    database,
    readDivisions(['code,name,parent,kind', ...above, ...rows].join('\n')),
    [],
  );
  const samples = sampleTexts();
  townshipsOfArea(database, '99').forEach((township, n) => {
    for (const [index, year] of years.entries()) {
      const number = n * years.length + index;
      const sample = samples[number % samples.length];
      if (number >= reports || sample === undefined) return;
      const varied = varyText(sample, { number, township: township.name, year });
      const report = sampleReport(township.id, year, `${number}\n${decodeText(varied).text}`);
      storeReport(database, report, extractionOf([]), '2024-03-01T08:00:00Z');
    }
  });
  return units;
}

function sampleTexts(): Uint8Array[] {
  return readdirSync(demo, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, demo)));
}

/** The middle of eleven runs, in milliseconds. */
function middle(run: () => unknown): string {
  const times = Array.from({ length: 11 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return (times[5] ?? 0).toFixed(1);
}
