import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { cellOrNull } from '../cells/cell-row.ts';
import { cellVersion } from '../cells/cell-version.ts';
import type { ChangeCause, ChangeKind } from '../cells/record-cells.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellsOfUnits } from './cells-of-townships.ts';
import { correctionsOfCell, type StoredCorrection } from './corrections-of-cell.ts';
import { type EvidenceStanding, standingOf } from './evidence-standing.ts';
import { ledgerValuesOfCell, type StoredLedgerValue } from './ledger-values.ts';
import { readingsOfReport, type StoredReading } from './readings-of-report.ts';
import { reportsOfTownshipYears } from './reports-of-township-years.ts';
import { type StoredMention, unnumberedOfReport } from './unnumbered-of-report.ts';

/** What a cell was from a moment on; `cell` is null from when it was gone. */
export interface CellHistory {
  readonly recordedAt: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeCause['reason'];
  /** The report, run, correction or ledger that did it. */
  readonly cause: number;
  readonly cell: Cell | null;
}

/** Everything behind one stored cell. */
export interface CellEvidence {
  /** Null where nothing is stored: no report of that year. */
  readonly cell: Cell | null;
  readonly reading: (StoredReading & { readonly reportId: number }) | null;
  readonly correction: StoredCorrection | null;
  /** The figure of a ledger that fills the cell. */
  readonly ledger: StoredLedgerValue | null;
  /** Where the report speaks of the indicator without a number. */
  readonly mention: (StoredMention & { readonly reportId: number }) | null;
  /** Other figures read for the same indicator in the current reports, in the order of the text. */
  readonly alternatives: readonly (StoredReading & { readonly reportId: number })[];
  /** What ledgers say beside it, the newest import first. */
  readonly otherLedgers: readonly StoredLedgerValue[];
  /** Oldest first. */
  readonly history: readonly CellHistory[];
  readonly corrections: readonly StoredCorrection[];
  /** Where the words of the correction that fills the cell stand now; null where no correction fills it. */
  readonly standing: EvidenceStanding | null;
  /** Changes with every change and correction of the cell. */
  readonly version: string;
}

interface RawHistory {
  readonly recordedAt: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeCause['reason'];
  readonly cause: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: number | null;
  readonly status: number | null;
}

type Place = [township: number, year: number, indicator: number];

export const historyOfPlace = statement<Place, RawHistory>(
  `SELECT recorded_at AS recordedAt, kind, reason, cause, value, lower, upper, qualifier, status
   FROM observation_change WHERE township_id = ? AND year = ? AND indicator_id = ? ORDER BY id`,
);

/** Everything behind the cell of a unit (id), year and observed indicator. */
export function evidenceOfCell(
  database: Database,
  unit: number,
  year: number,
  indicator: ObservedIndicatorId,
): CellEvidence {
  const place: Place = [unit, year, indicatorIds(database).codeOf(indicator)];
  const [stored] = cellsOfUnits(database, [unit], [year], [indicator]);
  const reports = reportsOfTownshipYears(database, [unit], [year]).map(({ reportId }) => reportId);
  const readings = reports.flatMap((reportId) =>
    readingsOfReport(database, reportId)
      .filter((read) => read.indicator === indicator)
      .map((read) => ({ ...read, reportId })),
  );
  const mentions = reports.flatMap((reportId) =>
    unnumberedOfReport(database, reportId)
      .filter((mention) => mention.indicator === indicator)
      .map((mention) => ({ ...mention, reportId })),
  );
  const evidence = stored?.evidence ?? null;
  const corrections = correctionsOfCell(database, { townshipId: unit, year, indicator });
  const ledgers = ledgerValuesOfCell(database, { townshipId: unit, year, indicator });
  const correction = corrections.find(({ id }) => -id === evidence) ?? null;
  return {
    cell: stored === undefined ? null : plainCell(stored),
    reading: readings.find(({ id }) => id === evidence) ?? null,
    correction,
    ledger: ledgers.find(({ id }) => id === evidence) ?? null,
    otherLedgers: ledgers.filter(({ id }) => id !== evidence),
    mention: mentions[0] ?? null,
    alternatives: readings.filter(({ id }) => id !== evidence),
    history: historyOfPlace.all(database, ...place).map(historyOf),
    corrections,
    standing: correction === null ? null : standingOf(database, correction),
    version: cellVersion(database, { townshipId: unit, year, indicator }),
  };
}

function plainCell({ value, lower, upper, qualifier, status }: Cell): Cell {
  return { value, lower, upper, qualifier, status };
}

function historyOf(raw: RawHistory): CellHistory {
  const { recordedAt, kind, reason, cause } = raw;
  return { recordedAt, kind, reason, cause, cell: cellOrNull(raw) };
}
