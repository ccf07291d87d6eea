import { definitionFlag, type SeriesNote } from '@xiangjian/compare';
import type { ObservationView } from '@xiangjian/contract';
import { indicatorById } from '@xiangjian/indicators';
import type { Database, ObservationRow } from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { notesOfTownships } from '../comparing/notes-of-townships.ts';
import { cellView } from './cell-view.ts';

/** Makes stored cells views in the fields of the contract, each flagged where the definition of its indicator changed. */
export function observationViews(database: Database): (row: ObservationRow) => ObservationView {
  const notesOf = notesOfTownships(database);
  return (row) => observationView(row, notesOf(row.township));
}

function observationView(row: ObservationRow, notes: readonly SeriesNote[]): ObservationView {
  const { labelZh, unit } = indicatorById(row.indicator);
  const flag = definitionFlag(row.indicator, { notes, year: row.year });
  return {
    township: comparedTownship(row.township),
    year: row.year,
    indicator: row.indicator,
    indicator_label: labelZh,
    unit,
    printed: row.printed,
    ...cellView(row.cell),
    ...(flag === undefined ? {} : { flag }),
    period: row.period,
    confidence: row.confidence,
    scope: row.scope,
    rule: row.rules[0] ?? null,
    evidence: row.evidence,
    report_id: row.reportId,
    correction_id: row.correctionId,
    report_title: row.reportTitle,
    report_url: row.reportUrl,
    report_sha256: row.reportSha256,
  };
}
