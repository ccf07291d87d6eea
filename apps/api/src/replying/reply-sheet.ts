import { indicatorSummary } from '@xiangjian/compare';
import type { Dispute, RecordedReply, ReplySheet, SheetFigure } from '@xiangjian/contract';
import { everyObservedIndicator } from '@xiangjian/indicators';
import {
  cellsOfUnits,
  type Database,
  disputesOfUnit,
  evidenceKind,
  needsFourEyes,
  repliesOfUnit,
  reportsOfTownshipYears,
  type StoredCell,
  type StoredReply,
  standingRoundOf,
  type TownshipRow,
} from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { cellView } from '../viewing/cell-view.ts';
import { disputeView } from '../viewing/dispute-view.ts';
import { replyRoundView } from '../viewing/reply-round-view.ts';
import { sourceOfCell } from '../viewing/source-of-cell.ts';

/** What a township is asked about: every figure with its sentence, what stands nowhere, and what it replied. */
export function replySheet(database: Database, township: TownshipRow, year: number): ReplySheet {
  const round = standingRoundOf(database, township.id, year);
  const disputes = disputesOfUnit(database, township.id, year).map((one) =>
    disputeView(database, one),
  );
  const cells = cellsOfUnits(database, [township.id], [year]).filter(saysSomething);
  const told = new Set<string>(cells.map(({ indicator }) => indicator));
  const hasReport = reportsOfTownshipYears(database, [township.id], [year]).length > 0;
  return {
    township: comparedTownship(township),
    year,
    round: round === null ? null : replyRoundView(database, round),
    four_eyes: needsFourEyes(database),
    figures: cells.map((cell) => figureView(database, cell, disputes)),
    silent: hasReport
      ? everyObservedIndicator()
          .filter(({ id }) => !told.has(id))
          .map(({ id }) => indicatorSummary(id))
      : [],
    replies: repliesOfUnit(database, township.id, year).map((reply) =>
      replyView(reply, round?.deadline ?? null),
    ),
    disputes,
  };
}

function saysSomething({ status }: StoredCell): boolean {
  return status !== 'not_mentioned' && status !== 'report_missing' && status !== 'not_applicable';
}

function figureView(
  database: Database,
  cell: StoredCell,
  disputes: readonly Dispute[],
): SheetFigure {
  const { townshipId: unit, year, indicator } = cell;
  const { view } = sourceOfCell(database, { unit, year, indicator, cell });
  const dispute = disputes.filter((one) => one.indicator.id === indicator).at(-1);
  const kind = evidenceKind(cell.evidence);
  return {
    indicator: view.indicator,
    cell: cellView(cell),
    filled_by: kind === 'correction' || kind === 'ledger' ? kind : 'report',
    report_id: view.report_id,
    evidence: view.evidence,
    before: view.before,
    after: view.after,
    dispute:
      dispute === undefined ? null : { id: dispute.id, outcome: dispute.decision?.outcome ?? null },
  };
}

function replyView(reply: StoredReply, deadline: string | null): RecordedReply {
  const { id, answer, receivedOn, manner, speaker, note, recordedAt, author } = reply;
  return {
    id,
    answer,
    received_on: receivedOn,
    manner,
    speaker,
    note,
    recorded_at: recordedAt,
    author,
    late: deadline !== null && receivedOn > deadline,
    changed_since: reply.changedSince,
    attachments: reply.attachments.map(({ fileName, ...attachment }) => ({
      file_name: fileName,
      ...attachment,
    })),
    undone: reply.undone,
  };
}
