import type { Cell, Evidence, ObservedIndicatorId, Period } from '@xiangjian/indicators';
import { cellOfRow } from '../cells/cell-row.ts';
import type { CellPlace } from '../cells/cell-version.ts';
import { periodCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type IndicatorIds, indicatorIds } from '../indicators/indicator-ids.ts';

/** A figure of a ledger in force, with the file, sheet and cell that say it. */
export interface StoredLedgerValue {
  readonly id: number;
  readonly ledgerId: number;
  readonly fileName: string;
  readonly sheet: string;
  readonly address: string;
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly cell: Cell;
  readonly period: Period;
  /** In the text of the sheet. */
  readonly evidence: Evidence;
  readonly sourceUrl: string | null;
  readonly importedAt: string;
  readonly author: string;
}

interface RawLedgerValue {
  readonly id: number;
  readonly ledgerId: number;
  readonly fileName: string;
  readonly sheet: string;
  readonly address: string;
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly qualifier: number;
  readonly status: number;
  readonly period: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sourceUrl: string | null;
  readonly importedAt: string;
  readonly author: string;
}

const columns = `v.id, v.ledger_id AS ledgerId, l.file_name AS fileName, l.sheet, v.address,
  v.township_id AS townshipId, v.year, v.indicator_id AS indicatorId, v.value, v.lower, v.upper, v.qualifier, v.status,
  v.period, v.start, v."end", v.quote, v.source_url AS sourceUrl, l.imported_at AS importedAt, l.author`;

export const ledgerValuesOfPlace = statement<
  [township: number, year: number, indicator: number],
  RawLedgerValue
>(
  `SELECT ${columns} FROM ledger_value AS v JOIN ledger AS l ON l.id = v.ledger_id
   WHERE v.township_id = ? AND v.year = ? AND v.indicator_id = ? AND l.undone_at IS NULL
   ORDER BY v.ledger_id DESC, v.id`,
);
// From the townships of the area: never through the ledgers of a country.
export const otherwiseInArea = statement<[area: string], RawLedgerValue>(
  `SELECT ${columns}
   FROM division_version AS d
   CROSS JOIN ledger_value AS v ON v.township_id = d.division_id
   JOIN ledger AS l ON l.id = v.ledger_id
   JOIN observation AS o
     ON o.township_id = v.township_id AND o.year = v.year AND o.indicator_id = v.indicator_id
   WHERE d.kind IS NOT NULL AND d.code >= ?1 AND d.code < ?1 || ':' AND l.undone_at IS NULL
     AND v.period IN (${periodCodes.codeOf('year')}, ${periodCodes.codeOf('ytd')})
     AND o.evidence IS NOT v.id AND o.qualifier IS NOT NULL
     AND (o.value IS NOT v.value OR coalesce(o.lower, o.value) <> v.lower
       OR coalesce(o.upper, CASE WHEN o.lower IS NULL THEN o.value END) IS NOT v.upper)
   GROUP BY v.id
   ORDER BY v.township_id, v.year, v.indicator_id, v.id`,
);

/** What ledgers say of a cell, the newest import first; imports that were undone say nothing. */
export function ledgerValuesOfCell(database: Database, place: CellPlace): StoredLedgerValue[] {
  const ids = indicatorIds(database);
  return ledgerValuesOfPlace
    .all(database, place.townshipId, place.year, ids.codeOf(place.indicator))
    .map((raw) => ledgerValueOf(raw, ids));
}

/** Figures of ledgers in force that say something else than their cell does: a report or a person says otherwise. */
export function ledgerValuesOtherwise(database: Database, area: string): StoredLedgerValue[] {
  const ids = indicatorIds(database);
  return otherwiseInArea.all(database, area).map((raw) => ledgerValueOf(raw, ids));
}

function ledgerValueOf(raw: RawLedgerValue, ids: IndicatorIds): StoredLedgerValue {
  const {
    id,
    ledgerId,
    fileName,
    sheet,
    address,
    townshipId,
    year,
    sourceUrl,
    importedAt,
    author,
  } = raw;
  return {
    id,
    ledgerId,
    fileName,
    sheet,
    address,
    townshipId,
    year,
    indicator: ids.nameOf(raw.indicatorId),
    cell: cellOfRow(raw),
    period: periodCodes.nameOf(raw.period),
    evidence: { start: raw.start, end: raw.end, text: raw.quote },
    sourceUrl,
    importedAt,
    author,
  };
}
