import { exactQuantity } from '@xiangjian/indicators';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctCell } from '../cells/correct-cell.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { correctionsOfCell } from '../queries/corrections-of-cell.ts';
import { disputesOfArea, openDisputes } from '../queries/disputes.ts';
import { roundsOfArea } from '../queries/reply-rounds.ts';
import { attachmentFile, repliesOfUnit, standingRoundOf } from '../queries/township-replies.ts';
import { storeReport } from '../reports/store-report.ts';
import { setFourEyes } from '../review/set-four-eyes.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { decideDispute, undoDisputeDecision } from './decide-dispute.ts';
import type { NewDispute, NewReply } from './new-reply.ts';
import { recordReply } from './record-reply.ts';
import { extendRound, openRound, withdrawRound } from './rounds.ts';
import { undoReply } from './undo-reply.ts';

const code = '990101101';
const now = '2024-04-01T08:00:00Z';
const later = '2024-04-02T08:00:00Z';
const text = '全年受理矛盾纠纷305件，召开会议4次。';
const exactly = (value: number) => ({ ...exactQuantity(value), status: 'reported' }) as const;
const wrong: NewDispute = {
  indicator: 'disputes_accepted',
  text: '应为350件，见盖章的说明',
  asked: exactly(350),
};

let database: Database;
let unit: number;
beforeEach(async () => {
  database = await openSampleDistrict();
  unit = unitOf(database, code);
  const read = extractionOf([
    figure(text, 'disputes_accepted', '305件'),
    figure(text, 'meetings_rule_of_law', '4次'),
  ]);
  storeReport(database, sampleReport(unit, 2023, text), read, now);
});

const open = (area = '990101', year = 2023) =>
  openRound(database, { area, year, deadline: '2024-04-20', note: null }, '王一', now);
const reply = (disputes: readonly NewDispute[] = [], more: Partial<NewReply> = {}) =>
  recordReply(
    database,
    {
      townshipId: unit,
      year: 2023,
      receivedOn: '2024-04-02',
      manner: 'paper',
      speaker: '司法所',
      note: null,
      disputes,
      attachments: [],
      ...more,
    },
    '王一',
    later,
  );
const first = () => {
  const [dispute] = disputesOfArea(database, '990101', 2023);
  if (dispute === undefined) throw new Error('no dispute');
  return dispute;
};
const decide = (
  verdict: Parameters<typeof decideDispute>[1]['verdict'] = { outcome: 'rejected' },
  author = '李四',
) =>
  decideDispute(
    database,
    { townshipId: unit, year: 2023, disputeId: first().id, verdict, author, reason: '看过原件' },
    later,
  );
const valueNow = () => cellsOfTownships(database, [code], [2023], ['disputes_accepted'])[0]?.value;
const refused = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return null;
};

describe('a round', () => {
  it('asks every township of its area once about a year', () => {
    const id = open();
    expect(standingRoundOf(database, unit, 2023)).toMatchObject({ id, deadline: '2024-04-20' });
    expect(standingRoundOf(database, unit, 2022)).toBeNull();
    expect(refused(() => open())).toBe('standing_round');
    expect(refused(() => open('9901'))).toBe('standing_round');
    expect(refused(() => open(code))).toBe('standing_round');
    expect(refused(() => open('990102'))).toBeNull();
    expect(refused(() => open('990101', 2022))).toBeNull();
  });

  it('is given more time, and is taken back while nobody replied', () => {
    const id = open();
    const longer = { deadline: '2024-04-30', note: '两个乡镇要求延期' };
    extendRound(database, id, longer, '王一', later);
    expect(refused(() => extendRound(database, id, longer, '王一', later))).toBe('wrong_deadline');
    const [round] = roundsOfArea(database, '990101', 2023);
    expect(round).toMatchObject({ deadline: '2024-04-30', withdrawn: false });
    expect(round?.steps.map(({ action, deadline }) => [action, deadline])).toEqual([
      ['open', '2024-04-20'],
      ['extend', '2024-04-30'],
    ]);
    const answered = reply();
    expect(refused(() => withdrawRound(database, id, null, '王一', later))).toBe('round_in_use');
    undoReply(database, { townshipId: unit, year: 2023 }, answered, '王一', later);
    withdrawRound(database, id, '开错了年度', '王一', later);
    expect(standingRoundOf(database, unit, 2023)).toBeNull();
    expect(refused(() => extendRound(database, id, longer, '王一', later))).toBe('unknown_round');
    expect(refused(() => open())).toBeNull();
  });
});

describe('a reply', () => {
  it('is refused where nobody asked', () => {
    expect(refused(() => reply())).toBe('unknown_round');
  });

  it('agrees to the figures as they are then, and tells how many changed since', () => {
    open();
    reply();
    const told = () => repliesOfUnit(database, unit, 2023)[0];
    expect(told()).toMatchObject({ answer: 'agree', author: '王一', changedSince: 0 });
    const place = { townshipId: unit, year: 2023, indicator: 'disputes_accepted' } as const;
    const by = { author: '李四', reason: '核对台账', evidence: null, expected: null };
    correctCell(database, { ...place, cell: exactly(306), ...by }, later);
    expect(told()).toMatchObject({ changedSince: 1 });
  });

  it('keeps what the township says, what stood there and its papers, byte for byte', () => {
    open();
    const bytes = new TextEncoder().encode('<script>alert(1)</script>');
    const id = reply([wrong], { attachments: [{ fileName: '说明.html', bytes }] });
    expect(first()).toMatchObject({
      replyId: id,
      indicator: 'disputes_accepted',
      text: wrong.text,
      seen: { value: 305 },
      asked: { value: 350 },
      decision: null,
    });
    const [attachment] = repliesOfUnit(database, unit, 2023)[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ fileName: '说明.html', size: bytes.length });
    const place = { townshipId: unit, year: 2023 };
    expect(attachmentFile(database, place, attachment?.id ?? 0)?.bytes).toEqual(Buffer.from(bytes));
    const elsewhere = { townshipId: unitOf(database, '990101001'), year: 2023 };
    expect(attachmentFile(database, elsewhere, attachment?.id ?? 0)).toBeNull();
  });

  it('disputes a figure once, also one that the report does not give', () => {
    open();
    reply([wrong, { ...wrong, indicator: 'leader_law_lectures', asked: null }]);
    expect(refused(() => reply([wrong]))).toBe('open_dispute');
    expect(refused(() => reply())).toBe('open_dispute');
    expect(openDisputes(database, '990101', 2023).map(({ seen }) => seen?.status)).toContain(
      'not_mentioned',
    );
    expect(openDisputes(database, '990102', 2023)).toEqual([]);
    expect(openDisputes(database, '990101', 2022)).toEqual([]);
  });

  it('is taken back with its disputes while none is decided, and stays on record', () => {
    open();
    const id = reply([wrong]);
    const place = { townshipId: unit, year: 2023 };
    decide();
    expect(refused(() => undoReply(database, place, id, '王一', later))).toBe('reply_in_use');
    undoDisputeDecision(database, { ...place, disputeId: first().id }, '李四', later);
    undoReply(database, place, id, '王一', later);
    expect(disputesOfArea(database, '990101', 2023)).toEqual([]);
    expect(repliesOfUnit(database, unit, 2023)[0]).toMatchObject({ undone: { author: '王一' } });
    expect(refused(() => undoReply(database, place, id, '王一', later))).toBe('unknown_reply');
  });
});

describe('a decision', () => {
  it('upholds a dispute: the figure is corrected, by whom and why, and the dispute is no longer open', () => {
    open();
    reply([wrong]);
    decide({ outcome: 'upheld', cell: exactly(350), expected: null });
    expect(valueNow()).toBe(350);
    expect(openDisputes(database, '990101', 2023)).toEqual([]);
    const place = { townshipId: unit, year: 2023, indicator: 'disputes_accepted' } as const;
    expect(correctionsOfCell(database, place)).toMatchObject([
      { author: '李四', reason: '采纳乡镇异议：看过原件', old: { value: 305 } },
    ]);
    expect(refused(() => decide())).toBe('decided_dispute');
  });

  it('rejects a dispute, or records that the township withdrew it: the figure stays', () => {
    open();
    reply([wrong]);
    decide();
    expect(valueNow()).toBe(305);
    expect(first().decision).toMatchObject({ outcome: 'rejected', author: '李四' });
    reply([wrong]);
    expect(openDisputes(database, '990101', 2023)).toHaveLength(1);
  });

  it('is taken back with the correction that followed, unless somebody corrected again', () => {
    open();
    reply([wrong]);
    const upheld = { outcome: 'upheld', cell: exactly(350), expected: null } as const;
    const asked = { townshipId: unit, year: 2023, disputeId: first().id };
    decide(upheld);
    undoDisputeDecision(database, asked, '李四', later);
    expect(valueNow()).toBe(305);
    expect(first()).toMatchObject({ decision: null, decisions: [{ undone: { author: '李四' } }] });
    decide(upheld);
    const place = { townshipId: unit, year: 2023, indicator: 'disputes_accepted' } as const;
    const by = { author: '王一', reason: '又核对', evidence: null, expected: null };
    correctCell(database, { ...place, cell: exactly(351), ...by }, later);
    const undo = () => undoDisputeDecision(database, asked, '李四', later);
    expect(refused(undo)).toBe('stale_cell');
    expect(first().decision).toMatchObject({ outcome: 'upheld' });
  });

  it('is not taken by who recorded the dispute where four eyes are asked for', () => {
    open();
    reply([wrong]);
    setFourEyes(database, true, now);
    expect(refused(() => decide({ outcome: 'rejected' }, '王一'))).toBe('four_eyes');
    expect(refused(() => decide({ outcome: 'rejected' }, '李四'))).toBeNull();
  });

  it('leaves nothing behind where its correction is refused', () => {
    open();
    reply([wrong]);
    const stale = { outcome: 'upheld', cell: exactly(350), expected: '0-99' } as const;
    expect(refused(() => decide(stale))).toBe('stale_cell');
    expect(first().decisions).toEqual([]);
    expect(valueNow()).toBe(305);
  });
});

it('nothing of it can be changed or removed in the database', () => {
  open();
  reply([wrong], { attachments: [{ fileName: 'a.pdf', bytes: new Uint8Array([1]) }] });
  decide();
  const { sqlite } = connectionOf(database);
  for (const table of [
    'reply_round',
    'reply_round_step',
    'township_reply',
    'reply_attachment',
    'dispute',
    'dispute_decision',
  ]) {
    expect(() => sqlite.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    expect(() => sqlite.exec(`UPDATE ${table} SET id = id + 1`)).toThrow('append-only');
  }
});
