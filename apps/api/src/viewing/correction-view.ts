import type { CorrectionInForce, ReportEvidence } from '@xiangjian/contract';
import type {
  EvidenceStanding,
  StoredCorrection,
  ReportEvidence as StoredEvidence,
} from '@xiangjian/store';
import { cellView } from './cell-view.ts';

/** A correction that fills its cell, in the fields of the contract. */
export function correctionView(
  correction: StoredCorrection,
  standing: EvidenceStanding,
): CorrectionInForce {
  const { id, recordedAt, author, reason, old, evidence } = correction;
  return {
    id,
    recorded_at: recordedAt,
    author,
    reason,
    old: old === null ? null : cellView(old),
    standing: standing.kind,
    quoted: wordsView(evidence),
    evidence: standing.kind === 'stands' ? wordsView(standing.evidence) : null,
  };
}

/** Words of a report in the fields of the contract; null for none. */
export function wordsView<Words extends StoredEvidence | null>(
  words: Words,
): Words extends null ? null : ReportEvidence;
export function wordsView(words: StoredEvidence | null): ReportEvidence | null {
  if (words === null) return null;
  const { reportId, start, end, text } = words;
  return { report_id: reportId, start, end, text };
}
