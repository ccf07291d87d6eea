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
    quoted: reportEvidenceView(evidence),
    evidence: standing.kind === 'stands' ? reportEvidenceView(standing.evidence) : null,
  };
}

/** Words of a report in the fields of the contract. */
function reportEvidenceView(evidence: StoredEvidence | null): ReportEvidence | null {
  if (evidence === null) return null;
  const { reportId, start, end, text } = evidence;
  return { report_id: reportId, start, end, text };
}

/** Words of a report as the store takes them. */
export function reportEvidenceOf(view: ReportEvidence | null): StoredEvidence | null {
  if (view === null) return null;
  const { report_id, start, end, text } = view;
  return { reportId: report_id, start, end, text };
}
