import type { ReplyBoard, ReplyState } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import {
  cellsOfUnits,
  type Database,
  disputesOfUnit,
  needsFourEyes,
  type ReplyRound,
  repliesOfUnit,
  roundsOfArea,
  type StoredReply,
  type TownshipRow,
  townshipsOfArea,
} from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedTownship } from '../comparing/compared-township.ts';
import { replyRoundView } from '../viewing/reply-round-view.ts';

/** Where the townships of an area are with their replies about a year, held against a day. */
export function replyBoard(
  database: Database,
  { area, year, day }: { readonly area: string; readonly year: number; readonly day: string },
): ReplyBoard {
  const rounds = roundsOfArea(database, area, year);
  const standing = rounds.filter(({ withdrawn }) => !withdrawn);
  return {
    area: comparedArea(database, area),
    year,
    four_eyes: needsFourEyes(database),
    rounds: rounds.map((round) => replyRoundView(database, round)),
    rows: townshipsOfArea(database, area, year).map((township) => {
      const round = standing.find((one) => township.code.startsWith(one.area));
      return rowOf(database, { township, year, day, round: round ?? null });
    }),
  };
}

interface Place {
  readonly township: TownshipRow;
  readonly year: number;
  readonly day: string;
  readonly round: ReplyRound | null;
}

function rowOf(
  database: Database,
  { township, year, day, round }: Place,
): ReplyBoard['rows'][number] {
  const replies = repliesOfUnit(database, township.id, year).filter(
    ({ undone, roundId }) => undone === null && roundId === round?.id,
  );
  const last = replies.at(-1) ?? null;
  const disputes = disputesOfUnit(database, township.id, year);
  const open = disputes.filter(({ decision }) => decision === null).length;
  const deadline = round?.deadline ?? null;
  return {
    township: comparedTownship(township),
    figures: cellsOfUnits(database, [township.id], [year]).filter(({ status }) => hasNumber(status))
      .length,
    state: stateOf(round, last, { disputes: disputes.length, open }),
    deadline,
    received_on: last?.receivedOn ?? null,
    manner: last?.manner ?? null,
    late: last !== null && deadline !== null && last.receivedOn > deadline,
    overdue: last === null && deadline !== null && day > deadline,
    disputes: disputes.length,
    open,
    changed_since: last?.changedSince ?? null,
  };
}

function stateOf(
  round: ReplyRound | null,
  last: StoredReply | null,
  { disputes, open }: { readonly disputes: number; readonly open: number },
): ReplyState {
  if (open > 0) return 'disputed';
  if (last === null) return round === null ? 'not_asked' : 'waiting';
  return disputes > 0 ? 'settled' : 'agreed';
}
