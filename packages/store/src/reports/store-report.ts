import { createHash } from 'node:crypto';
import type { ReportReading } from '@xiangjian/indicators';
import { type CellChange, recordCells } from '../cells/record-cells.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { spacedWords } from '../search/search-words.ts';
import type { NewReport } from './new-report.ts';
import { recordRun } from './record-run.ts';
import { unknownReport } from './unknown-report.ts';

/** What became of a report: `superseded` means that it took the place of an older version. */
export interface StoredReport {
  readonly outcome: 'added' | 'unchanged' | 'superseded';
  readonly reportId: number;
  readonly changes: readonly CellChange[];
}

const reportOfBytes = statement<[sha256: string], { id: number }>(
  'SELECT id FROM report WHERE sha256 = ? AND withdrawn_at IS NULL',
);
const currentReport = statement<[township: number, year: number, genre: string], { id: number }>(
  `SELECT id FROM report WHERE township_id = ? AND year = ? AND genre = ?
   AND superseded_at IS NULL AND withdrawn_at IS NULL`,
);
const retire = statement<[at: string, id: number]>(
  'UPDATE report SET superseded_at = ? WHERE id = ?',
);
const nameSuccessor = statement<[successor: number, id: number]>(
  'UPDATE report SET superseded_by = ? WHERE id = ?',
);
const addReport = statement<(string | number | null | Uint8Array)[]>(
  `INSERT INTO report
     (township_id, year, genre, nature, title, file_name, sha256, text_sha256, encoding, published_on, document_date,
      period_start, period_end, source_url, body_start, body_end, imported_at, tables, text, bytes)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const addWords = statement<[id: number, words: string]>(
  'INSERT INTO report_words (rowid, words) VALUES (?, ?)',
);
const textOfReport = statement<
  [id: number],
  { id: number; townshipId: number; year: number; text: string }
>('SELECT id, township_id AS townshipId, year, text FROM report WHERE id = ?');

/** The stored report that has exactly these bytes, current or superseded, or null. `sha256` in lower-case hex. */
export function reportIdOfBytes(database: Database, sha256: string): number | null {
  return reportOfBytes.get(database, sha256)?.id ?? null;
}

/**
 * Stores a report with what was read in it, in one transaction. Bytes that are stored already change nothing; other
 * bytes for the same township, year and genre supersede the older version, which is kept.
 */
export function storeReport(
  database: Database,
  report: NewReport,
  extraction: ReportReading,
  now: string,
): StoredReport {
  return inTransaction(database, () => {
    const sha256 = hashOf(report.bytes);
    const same = reportIdOfBytes(database, sha256);
    if (same !== null) return { outcome: 'unchanged', reportId: same, changes: [] };
    const previous = currentReport.get(database, report.townshipId, report.year, report.genre);
    if (previous !== undefined) retire.run(database, now, previous.id);
    const id = insertReport(database, report, sha256, now);
    if (previous !== undefined) nameSuccessor.run(database, id, previous.id);
    addWords.run(database, id, spacedWords(report.text));
    recordRun(database, { id, text: report.text }, extraction, now);
    const changes = recordCells(database, report, { reason: 'import', id }, now);
    raiseRevision(database);
    return { outcome: previous === undefined ? 'added' : 'superseded', reportId: id, changes };
  });
}

/** Records a new extraction of a stored report, made by newer rules; what was read before stays. */
export function recordExtraction(
  database: Database,
  reportId: number,
  extraction: ReportReading,
  now: string,
): readonly CellChange[] {
  return inTransaction(database, () => {
    const report = textOfReport.get(database, reportId);
    if (report === undefined) throw unknownReport(reportId);
    const run = recordRun(database, report, extraction, now);
    const changes = recordCells(database, report, { reason: 'extraction', id: run }, now);
    raiseRevision(database);
    return changes;
  });
}

function insertReport(database: Database, report: NewReport, sha256: string, now: string): number {
  return addReport.run(
    database,
    report.townshipId,
    report.year,
    report.genre,
    report.nature,
    report.title,
    report.fileName,
    sha256,
    hashOf(report.text),
    report.encoding,
    report.publishedOn,
    report.documentDate,
    report.periodStart,
    report.periodEnd,
    report.sourceUrl,
    report.body.start,
    report.body.end,
    now,
    JSON.stringify(report.tables),
    report.text,
    report.bytes,
  );
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
