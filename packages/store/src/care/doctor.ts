import { isGrounded } from '@xiangjian/indicators';
import { verifyAudit } from '../audit/verify-audit.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { lastReadingId } from '../ledgers/evidence-kind.ts';
import { releases } from '../releases/releases.ts';
import { verifyRelease } from '../releases/verify-release.ts';

/** Something that is not as it must be. */
export interface Ailment {
  readonly kind:
    | 'integrity'
    | 'foreign_key'
    | 'orphan_cell'
    | 'evidence'
    | 'not_searchable'
    | 'audit'
    | 'release';
  readonly detail: string;
}

/** What was looked at, and what was found. */
export interface Examination {
  readonly quotes: number;
  readonly cells: number;
  readonly ailments: readonly Ailment[];
}

interface Quote {
  readonly origin: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const reportIds = statement<[], { id: number }>('SELECT id FROM report ORDER BY id');
const textOfReport = statement<[id: number], { text: string }>(
  'SELECT text FROM report WHERE id = ?',
);
const quotesOfReport = statement<[id: number], Quote>(
  `WITH run AS (SELECT id FROM extraction_run WHERE report_id = ?1)
   SELECT 'reading ' || id AS origin, start, "end", quote FROM reading WHERE run_id IN run
   UNION ALL
   SELECT 'untaken number ' || run_id || '/' || position, start, "end", quote
   FROM untaken_number WHERE run_id IN run
   UNION ALL
   SELECT part || ' ' || run_id || '/' || position, start, "end", quote
   FROM themed_item WHERE run_id IN run
   UNION ALL
   SELECT 'mention ' || run_id || '/' || indicator_id, start, "end", quote
   FROM unnumbered_mention WHERE run_id IN run AND quote IS NOT NULL
   UNION ALL
   SELECT 'correction ' || id, start, "end", quote FROM correction WHERE report_id = ?1`,
);
const ledgerTexts = statement<[], { id: number; text: string }>(
  'SELECT id, text FROM ledger ORDER BY id',
);
const quotesOfLedger = statement<[id: number], Quote>(
  `SELECT 'cell ' || address AS origin, start, "end", quote FROM ledger_value WHERE ledger_id = ? ORDER BY id`,
);
const orphanCells = statement<[], { place: string }>(
  `SELECT o.township_id || '/' || o.year || '/' || o.indicator_id AS place
   FROM observation AS o
   WHERE NOT EXISTS (SELECT 1 FROM division WHERE id = o.township_id)
      OR NOT EXISTS (SELECT 1 FROM indicator WHERE id = o.indicator_id)
      OR (o.evidence BETWEEN 1 AND ${lastReadingId} AND NOT EXISTS (SELECT 1 FROM reading WHERE id = o.evidence))
      OR (o.evidence > ${lastReadingId} AND NOT EXISTS (SELECT 1 FROM ledger_value WHERE id = o.evidence))
      OR (o.evidence < 0 AND NOT EXISTS (SELECT 1 FROM correction WHERE id = -o.evidence))
      OR (o.evidence IS NULL AND (o.value IS NOT NULL OR o.lower IS NOT NULL))`,
);
const unsearchedReports = statement<[], { id: number }>(
  "SELECT id FROM report WHERE text <> '' AND id NOT IN (SELECT rowid FROM report_words) ORDER BY id",
);
const cellCount = statement<[], { total: number }>('SELECT count(*) AS total FROM observation');

/**
 * Looks whether the database is sound: the file itself, its references, every cell's evidence, the chain of the audit
 * log, the hash of every release, and the law of evidence for every quote ever stored: the text between start and end is the quote.
 */
export function examineDatabase(database: Database): Examination {
  const { sqlite } = connectionOf(database);
  const ailments: Ailment[] = [];
  const integrity = sqlite.prepare<[], string>('PRAGMA integrity_check').pluck().all();
  for (const detail of integrity) {
    if (detail !== 'ok') ailments.push({ kind: 'integrity', detail });
  }
  const broken = sqlite
    .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
    .all();
  for (const { table, rowid, parent } of broken) {
    ailments.push({ kind: 'foreign_key', detail: `${table} ${rowid} → ${parent}` });
  }
  for (const { place } of orphanCells.all(database)) {
    ailments.push({ kind: 'orphan_cell', detail: `cell ${place}` });
  }
  for (const { id } of unsearchedReports.all(database)) {
    ailments.push({ kind: 'not_searchable', detail: `report ${id}` });
  }
  const { broken: auditBreak } = verifyAudit(database);
  if (auditBreak !== null) {
    ailments.push({ kind: 'audit', detail: `line ${auditBreak.number}: ${auditBreak.kind}` });
  }
  for (const release of releases(database)) {
    if (verifyRelease(database, release).isSound) continue;
    ailments.push({ kind: 'release', detail: `release ${release.key}` });
  }
  let quotes = 0;
  const examineQuotes = (where: string, text: string, found: readonly Quote[]) => {
    quotes += found.length;
    for (const { origin, start, end, quote } of found) {
      if (isGrounded(text, { start, end, text: quote })) continue;
      ailments.push({ kind: 'evidence', detail: `${where}, ${origin}: ${start}–${end}` });
    }
  };
  for (const { id } of reportIds.all(database)) {
    const text = textOfReport.get(database, id)?.text ?? '';
    examineQuotes(`report ${id}`, text, quotesOfReport.all(database, id));
  }
  for (const { id, text } of ledgerTexts.all(database)) {
    examineQuotes(`ledger ${id}`, text, quotesOfLedger.all(database, id));
  }
  return { quotes, cells: cellCount.get(database)?.total ?? 0, ailments };
}
