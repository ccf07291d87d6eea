import type { CellEvidence, EvidenceSource } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
import { type Database, reportById } from '@xiangjian/store';
import { maskedAnswer } from './masked-answer.ts';

/** What stands behind a cell, its quotes cut out of the masked texts of their reports, and whether that changed any. */
export function maskedEvidence(database: Database, answer: CellEvidence): CellEvidence {
  const sources = answer.sources.map((source) => maskedSource(database, source));
  const shown = maskedAnswer({ ...answer, sources });
  const isMasked = JSON.stringify(shown) !== JSON.stringify(answer);
  return { ...shown, masked: isMasked };
}

function maskedSource(database: Database, source: EvidenceSource): EvidenceSource {
  const { report_id, evidence, before, after } = source;
  const report = report_id === null ? null : reportById(database, report_id);
  if (report === null || evidence === null) return source;
  const { start, end } = evidence;
  const shown = maskText(report.text);
  return {
    ...source,
    evidence: { start, end, text: shown.slice(start, end) },
    before: shown.slice(start - before.length, start),
    after: shown.slice(end, end + after.length),
  };
}
