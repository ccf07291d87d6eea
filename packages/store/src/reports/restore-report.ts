import { type CellChange, recordCells } from '../cells/record-cells.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { reportIdOfBytes } from './store-report.ts';
import { unknownReport } from './unknown-report.ts';

interface Withdrawn {
  id: number;
  townshipId: number;
  year: number;
  genre: string;
  sha256: string;
  importedAt: string;
  supersededBy: number | null;
  withdrawnAt: string | null;
}

interface Neighbour {
  id: number;
  importedAt: string;
}

type Beside = [township: number, year: number, genre: string, id: number];

const reportOfId = statement<[id: number], Withdrawn>(
  `SELECT id, township_id AS townshipId, year, genre, sha256, imported_at AS importedAt,
     superseded_by AS supersededBy, withdrawn_at AS withdrawnAt
   FROM report WHERE id = ?`,
);
const standing = `SELECT id, imported_at AS importedAt FROM report
   WHERE township_id = ? AND year = ? AND genre = ? AND withdrawn_at IS NULL`;
const versionBefore = statement<Beside, Neighbour>(
  `${standing} AND id < ? ORDER BY id DESC LIMIT 1`,
);
const versionBehind = statement<Beside, Neighbour>(`${standing} AND id > ? ORDER BY id LIMIT 1`);
const handOn = statement<[at: string | null, successor: number | null, id: number]>(
  'UPDATE report SET superseded_at = ?, superseded_by = ? WHERE id = ?',
);
// Who withdrew it and why stays: the log of its cells still speaks of that withdrawal.
const markStanding = statement<[at: string | null, successor: number | null, id: number]>(
  'UPDATE report SET withdrawn_at = NULL, superseded_at = ?, superseded_by = ? WHERE id = ?',
);

/**
 * Undoes a withdrawal: the report takes its old place among the versions of its township, year and genre, under its old id, with
 * the readings it had; corrections stand above it as before. The log of cells says it as the import of this report, which it is.
 * Throws StoreError for a report that is not there (`unknown_report`) or is not withdrawn (`standing_report`), whose bytes were
 * imported again meanwhile (`same_report`), or where a newer report has come since it was withdrawn as the current one
 * (`newer_report`).
 */
export function restoreReport(database: Database, reportId: number, now: string): CellChange[] {
  return inTransaction(database, () => {
    const report = restorable(database, reportId);
    const { townshipId, year, genre } = report;
    const before = versionBefore.get(database, townshipId, year, genre, reportId);
    const behind = versionBehind.get(database, townshipId, year, genre, reportId);
    if (behind !== undefined && report.supersededBy === null) throw newerReport(report, behind.id);
    if (before !== undefined) handOn.run(database, report.importedAt, reportId, before.id);
    markStanding.run(database, behind?.importedAt ?? null, behind?.id ?? null, reportId);
    const changes = recordCells(database, report, { reason: 'import', id: reportId }, now);
    raiseRevision(database);
    return changes;
  });
}

function restorable(database: Database, reportId: number): Withdrawn {
  const report = reportOfId.get(database, reportId);
  if (report === undefined) throw unknownReport(reportId);
  if (report.withdrawnAt === null) {
    throw new StoreError(
      'standing_report',
      `report ${reportId} is not withdrawn, or is restored already`,
      '这份报告没有撤回，或已经恢复：请刷新页面后再看',
    );
  }
  const twin = reportIdOfBytes(database, report.sha256);
  if (twin === null) return report;
  throw new StoreError(
    'same_report',
    `the bytes of report ${reportId} were imported again as report ${twin}`,
    `同一份文件撤回后已重新导入（编号 ${twin}），不必再恢复`,
  );
}

function newerReport({ id, year }: Withdrawn, newer: number): StoreError {
  return new StoreError(
    'newer_report',
    `report ${newer} of the same township and year is newer than report ${id}`,
    `该乡镇 ${year} 年度现有更新的报告（编号 ${newer}）：要恢复这一份，请先撤回那一份`,
  );
}
