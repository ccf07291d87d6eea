import { indicatorSummary } from '@xiangjian/compare';
import type { Dispute } from '@xiangjian/contract';
import type { Database, StoredDispute, StoredDisputeDecision } from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { townshipOfPlace } from '../comparing/place-asked.ts';
import { cellStateView } from './cell-state-view.ts';
import { cellView } from './cell-view.ts';

/** A dispute in the fields of the contract, with what its figure is now. */
export function disputeView(database: Database, dispute: StoredDispute): Dispute {
  const { seen, asked, decision } = dispute;
  const { cell, version } = cellStateView(database, dispute);
  return {
    id: dispute.id,
    reply_id: dispute.replyId,
    township: comparedTownship(townshipOfPlace(database, dispute)),
    year: dispute.year,
    indicator: indicatorSummary(dispute.indicator),
    text: dispute.text,
    seen: seen === null ? null : cellView(seen),
    asked: asked === null ? null : cellView(asked),
    current: cell,
    version,
    recorded_at: dispute.recordedAt,
    author: dispute.author,
    received_on: dispute.receivedOn,
    decision: decision === null ? null : decisionView(decision),
    decisions: dispute.decisions.map((one) => ({ ...decisionView(one), undone: one.undone })),
  };
}

function decisionView({ outcome, author, decidedAt, reason }: StoredDisputeDecision) {
  return { outcome, author, decided_at: decidedAt, reason };
}
