import type { Cell } from '@xiangjian/indicators';
import { correctCell } from '../cells/correct-cell.ts';
import { takeBackCorrection } from '../cells/take-back-correction.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { disputeById, type StoredDispute } from '../queries/disputes.ts';
import { needsFourEyes } from '../review/needs-four-eyes.ts';

/** What the committee decides about a dispute: upheld, the cell becomes what is said here; else it stays as it is. */
export type DisputeVerdict =
  | { readonly outcome: 'upheld'; readonly cell: Cell; readonly expected: string | null }
  | { readonly outcome: 'rejected' | 'withdrawn' };

/** A decision about a dispute, who took it and why. */
export interface NewDisputeDecision {
  readonly townshipId: number;
  readonly year: number;
  readonly disputeId: number;
  readonly verdict: DisputeVerdict;
  readonly author: string;
  readonly reason: string;
}

const addDecision = statement<(string | number | null)[]>(
  `INSERT INTO dispute_decision (dispute_id, decided_at, author, outcome, reason, correction_id, undoes)
   VALUES (?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records what is decided about a dispute, with the correction that follows where it is upheld, in one transaction; the id of
 * the decision. Throws StoreError where there is no such dispute (`unknown_dispute`), where it is decided
 * (`decided_dispute`), where four eyes are asked for and the same person recorded it (`four_eyes`), and what correctCell
 * refuses.
 */
export function decideDispute(
  database: Database,
  { verdict, author, reason, ...asked }: NewDisputeDecision,
  now: string,
): number {
  return inTransaction(database, () => {
    const dispute = knownDispute(database, asked);
    if (dispute.decision !== null) {
      throw new StoreError(
        'decided_dispute',
        `dispute ${dispute.id} is decided`,
        '这条异议已经作出决定：要改，请先撤销那个决定',
      );
    }
    if (needsFourEyes(database) && dispute.author === author) {
      throw new StoreError(
        'four_eyes',
        `${author} recorded this dispute and cannot decide it`,
        `这条异议是${author}登记的，须由另一人决定`,
      );
    }
    const { townshipId, year, indicator } = dispute;
    const correctionId =
      verdict.outcome === 'upheld'
        ? correctCell(
            database,
            {
              townshipId,
              year,
              indicator,
              cell: verdict.cell,
              author,
              reason: `采纳乡镇异议：${reason}`,
              evidence: null,
              expected: verdict.expected,
            },
            now,
          ).id
        : null;
    const { outcome } = verdict;
    const id = addDecision.run(
      database,
      dispute.id,
      now,
      author,
      outcome,
      reason,
      correctionId,
      null,
    );
    raiseRevision(database);
    return id;
  });
}

/**
 * Takes the decision about a dispute back, with the correction that followed: the dispute is open again. Throws StoreError
 * where it is not decided (`unknown_decision`), or the cell was corrected again in between (`stale_cell`).
 */
export function undoDisputeDecision(
  database: Database,
  asked: Pick<NewDisputeDecision, 'townshipId' | 'year' | 'disputeId'>,
  author: string,
  now: string,
): void {
  inTransaction(database, () => {
    const { id, decision } = knownDispute(database, asked);
    if (decision === null) {
      throw new StoreError(
        'unknown_decision',
        `dispute ${id} is not decided`,
        '这条异议没有可以撤销的决定',
      );
    }
    const correctionId =
      decision.correctionId === null
        ? null
        : takeBackCorrection(database, decision.correctionId, author, '撤销对异议的决定', now);
    addDecision.run(database, id, now, author, 'undo', '撤销决定', correctionId, decision.id);
    raiseRevision(database);
  });
}

function knownDispute(
  database: Database,
  { disputeId, townshipId, year }: Pick<NewDisputeDecision, 'townshipId' | 'year' | 'disputeId'>,
): StoredDispute {
  const dispute = disputeById(database, disputeId);
  if (dispute !== null && dispute.townshipId === townshipId && dispute.year === year) {
    return dispute;
  }
  throw new StoreError(
    'unknown_dispute',
    `no dispute ${disputeId} of this township and year`,
    '没有这条异议，或登记它的答复已经撤销',
  );
}
