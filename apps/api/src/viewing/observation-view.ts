import type { ObservationView } from '@xiangjian/contract';
import { indicatorById } from '@xiangjian/indicators';
import type { ObservationRow } from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { cellView } from './cell-view.ts';

/** A stored cell in the fields of the contract. */
export function observationView(row: ObservationRow): ObservationView {
  const { labelZh, unit } = indicatorById(row.indicator);
  return {
    township: comparedTownship(row.township),
    year: row.year,
    indicator: row.indicator,
    indicator_label: labelZh,
    unit,
    printed: row.printed,
    ...cellView(row.cell),
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
