import { exactQuantity, type ObservedIndicatorId, quote } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { cellVersion } from '../cells/cell-version.ts';
import { correctCell } from '../cells/correct-cell.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { reviewPlans, sampleCounts } from '../queries/review-plans.ts';
import { type ReviewFilter, reviewQueue } from '../queries/review-queue.ts';
import { recordExtraction, storeReport } from '../reports/store-report.ts';
import { withdrawReport } from '../reports/withdraw-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { bringReviewUpToDate } from './bring-up-to-date.ts';
import { decide } from './decide.ts';
import { makeReviewPlan } from './make-plan.ts';
import type { Verdict } from './new-decision.ts';
import { recordSecondReadings } from './second-readings.ts';
import { setFourEyes } from './set-four-eyes.ts';
import { undoDecision } from './undo-decision.ts';

const code = '990101101';
const now = '2024-03-01T08:00:00Z';
const later = '2024-03-02T08:00:00Z';
const text = '全年受理矛盾纠纷305件，调处350件。召开会议4次，开展法治讲座12场。';
const sure = { confidence: 0.99 };
const exactly = (value: number) => ({ ...exactQuantity(value), status: 'reported' }) as const;

const read = extractionOf([
  figure(text, 'disputes_accepted', '305件', { confidence: 0.8 }),
  figure(text, 'disputes_accepted', '350件', { headline: false }),
  figure(text, 'meetings_rule_of_law', '4次', sure),
  figure(text, 'leader_law_lectures', '12场', { ...sure, headline: false }),
]);

async function withOneReport() {
  const database = await openSampleDistrict();
  const unit = unitOf(database, code);
  const { reportId } = storeReport(database, sampleReport(unit, 2023, text), read, now);
  const place = { townshipId: unit, year: 2023, indicator: 'disputes_accepted' } as const;
  const words = (part: string) => {
    const start = text.indexOf(part);
    return { reportId, ...quote(text, { start, end: start + part.length }) };
  };
  const judge = (
    verdict: Verdict,
    author = '李四',
    indicator: ObservedIndicatorId = place.indicator,
  ) =>
    decide(
      database,
      { place: { ...place, indicator }, verdict, author, note: null, expected: null },
      later,
    );
  return { database, unit, reportId, place, words, judge };
}

function queue(database: Database, more: Partial<ReviewFilter> = {}) {
  return reviewQueue(database, { state: 'open', limit: 100, offset: 0, ...more }).items.map(
    ({ indicator, reasons }) => [indicator, reasons.join(' ')],
  );
}

function valueIn(database: Database, indicator: ObservedIndicatorId = 'disputes_accepted') {
  return cellsOfTownships(database, [code], [2023], [indicator])[0]?.value;
}

describe('the queue', () => {
  it('holds what is doubtful and nothing else, in catalogue order, by area and reason', async () => {
    const { database } = await withOneReport();
    expect(queue(database)).toEqual([
      ['leader_law_lectures', 'no_headline'],
      ['disputes_accepted', 'low_confidence two_candidates'],
    ]);
    expect(queue(database, { reasons: ['two_candidates', 'outlier'] })).toHaveLength(1);
    expect(queue(database, { area: '990102' })).toEqual([]);
    expect(queue(database, { area: '990101', years: [2022] })).toEqual([]);
    expect(queue(database, { state: 'decided' })).toEqual([]);
  });

  it('lets go of a report that is withdrawn', async () => {
    const { database, reportId } = await withOneReport();
    withdrawReport(database, reportId, { author: '李四', reason: '传错' }, later);
    expect(queue(database, { state: 'all' })).toEqual([]);
  });

  it('is filled once for a database of an older version', async () => {
    const { database } = await withOneReport();
    const { sqlite } = connectionOf(database);
    const before = queue(database);
    sqlite.exec(`DELETE FROM review_item; DELETE FROM setting WHERE name = 'review.rules'`);
    bringReviewUpToDate(database);
    expect(queue(database)).toEqual(before);
  });
});

describe('a decision', () => {
  it('settles the cell as it is, until the cell becomes another', async () => {
    const { database, reportId, judge } = await withOneReport();
    judge({ action: 'accept' });
    expect(queue(database).map(([indicator]) => indicator)).toEqual(['leader_law_lectures']);
    recordExtraction(database, reportId, read, later);
    expect(queue(database)).toHaveLength(1);
    const newer = extractionOf([figure(text, 'disputes_accepted', '350件', { confidence: 0.8 })]);
    recordExtraction(database, reportId, newer, later);
    expect(queue(database)).toEqual([['disputes_accepted', 'low_confidence']]);
  });

  it('corrects, moves to another indicator, or says that it is none', async () => {
    const { database, judge, words } = await withOneReport();
    judge({ action: 'correct', cell: exactly(350), evidence: words('350件') });
    expect(valueIn(database)).toBe(350);
    judge({ action: 'reject' }, '李四', 'meetings_rule_of_law');
    expect(valueIn(database, 'meetings_rule_of_law')).toBeNull();
    judge(
      { action: 'add', cell: exactly(12), evidence: words('12场') },
      '李四',
      'leader_law_lectures',
    );
    expect(valueIn(database, 'leader_law_lectures')).toBe(12);
    expect(queue(database)).toEqual([]);
    expect(queue(database, { state: 'decided' })).toHaveLength(2);
  });

  it('moves a reading with its words, and asks before it replaces another number', async () => {
    const { database, judge } = await withOneReport();
    const reading = connectionOf(database)
      .sqlite.prepare<[], number>(`SELECT id FROM reading WHERE quote = '305件'`)
      .pluck()
      .get();
    const verdict = {
      action: 'move',
      to: 'disputes_screened',
      readingId: reading ?? 0,
      replace: false,
    } as const;
    expect(() => judge({ ...verdict, to: 'meetings_rule_of_law' })).toThrow('another number');
    expect(() => judge({ ...verdict, readingId: 999 })).toThrow('no reading');
    const id = judge(verdict);
    expect([valueIn(database), valueIn(database, 'disputes_screened')]).toEqual([null, 305]);
    undoDecision(database, id, '李四', later);
    expect([valueIn(database), valueIn(database, 'disputes_screened')]).toEqual([305, null]);
    expect(() => undoDecision(database, id, '李四', later)).toThrow('no decision');
  });

  it('undone, gives back the correction before it', async () => {
    const { database, judge, place } = await withOneReport();
    judge({ action: 'correct', cell: exactly(340), evidence: null });
    const second = judge({ action: 'correct', cell: exactly(350), evidence: null });
    undoDecision(database, second, '王五', later);
    expect(valueIn(database)).toBe(340);
    expect(queue(database).map(([indicator]) => indicator)).toEqual(['leader_law_lectures']);
    const third = judge({ action: 'correct', cell: exactly(351), evidence: null });
    correctCell(
      database,
      {
        ...place,
        cell: exactly(352),
        author: '赵六',
        reason: '又改',
        evidence: null,
        expected: null,
      },
      later,
    );
    expect(() => undoDecision(database, third, '王五', later)).toThrow('not the last');
    expect(valueIn(database)).toBe(352);
  });

  it('is refused to a person who did not see what another made of the cell', async () => {
    const { database, judge, place } = await withOneReport();
    const expected = cellVersion(database, place);
    judge({ action: 'correct', cell: exactly(350), evidence: null });
    const verdict = { action: 'accept' } as const;
    const stale = { place, verdict, author: '王五', note: null, expected };
    expect(() => decide(database, stale, later)).toThrow(
      expect.objectContaining({ code: 'stale_cell' }),
    );
  });
});

it('a correction whose words are gone comes back into the queue, and stays settled once looked at', async () => {
  const { database, judge, words, unit } = await withOneReport();
  judge({ action: 'correct', cell: exactly(350), evidence: words('350件') });
  const other = '全年受理矛盾纠纷305件。';
  const extraction = extractionOf([figure(other, 'disputes_accepted', '305件', sure)]);
  storeReport(database, sampleReport(unit, 2023, other), extraction, later);
  expect(queue(database)).toEqual([['disputes_accepted', 'words_lost']]);
  expect(valueIn(database)).toBe(350);
  judge({ action: 'accept' });
  expect(queue(database)).toEqual([]);
});

it('four eyes: who typed a value cannot confirm it, another person can', async () => {
  const { database, judge } = await withOneReport();
  judge({ action: 'correct', cell: exactly(350), evidence: null });
  expect(queue(database)).toHaveLength(1);
  setFourEyes(database, true, later);
  const reasons = queue(database).find(([indicator]) => indicator === 'disputes_accepted')?.[1];
  expect(reasons).toContain('to_confirm');
  expect(() => judge({ action: 'accept' })).toThrow(expect.objectContaining({ code: 'four_eyes' }));
  judge({ action: 'accept' }, '王五');
  expect(queue(database).map(([indicator]) => indicator)).toEqual(['leader_law_lectures']);
  setFourEyes(database, false, later);
  expect(queue(database)).toHaveLength(1);
});

it('what a second reader points at is kept by its words, asked about where it differs, and fills nothing', async () => {
  const { database, reportId, words } = await withOneReport();
  const pointed = (indicator: ObservedIndicatorId, value: number, part: string) => {
    const { reportId: _, ...evidence } = words(part);
    return {
      indicator,
      quantity: exactQuantity(value),
      printed: String(value),
      unit: part.replace(/^\d+/, ''),
      evidence,
    };
  };
  const agreeing = pointed('meetings_rule_of_law', 4, '4次');
  const differing = pointed('outreach_events', 12, '12场');
  recordSecondReadings(database, reportId, [agreeing, differing], later);
  expect(queue(database, { reasons: ['second_reader'] })).toEqual([
    ['outreach_events', 'second_reader'],
  ]);
  expect(valueIn(database, 'outreach_events')).toBeNull();
  const loose = { ...differing, evidence: { ...differing.evidence, text: '13场' } };
  expect(() => recordSecondReadings(database, reportId, [loose], later)).toThrow('13场');
  recordSecondReadings(database, reportId, [], later);
  expect(queue(database, { reasons: ['second_reader'] })).toEqual([]);
});

describe('a plan', () => {
  const plan = { area: '990101', years: [2023], author: '李四', outliers: [], seed: '甲' };

  it('draws the same figures for the same seed, from those that nobody would look at', async () => {
    const drawnWith = async (seed: string) => {
      const { database } = await withOneReport();
      makeReviewPlan(database, { ...plan, share: 1, seed }, later);
      return queue(database, { reasons: ['sample'] });
    };
    expect(await drawnWith('甲')).toEqual([['meetings_rule_of_law', 'sample']]);
    expect(await drawnWith('甲')).toEqual(await drawnWith('甲'));
  });

  it('adds outliers, counts what became of the drawn figures, and forgets an undone decision', async () => {
    const { database, place, judge } = await withOneReport();
    const outliers = [{ ...place, indicator: 'leader_law_lectures' as const }];
    const id = makeReviewPlan(database, { ...plan, outliers, share: 0.5 }, later);
    expect(reviewPlans(database)).toMatchObject([
      { id, population: 1, outliers: 1, drawn: 1, share: 0.5, years: [2023] },
    ]);
    expect(queue(database, { reasons: ['outlier'] })).toEqual([
      ['leader_law_lectures', 'no_headline outlier'],
    ]);
    const counted = { indicator: 'meetings_rule_of_law', genre: 'rule_of_law', drawn: 1 };
    expect(sampleCounts(database, id)).toEqual([{ ...counted, decided: 0, wrong: 0 }]);
    const decision = judge({ action: 'reject' }, '李四', 'meetings_rule_of_law');
    expect(sampleCounts(database, id)).toEqual([{ ...counted, decided: 1, wrong: 1 }]);
    undoDecision(database, decision, '李四', later);
    judge({ action: 'accept' }, '李四', 'meetings_rule_of_law');
    expect(sampleCounts(database, id)).toEqual([{ ...counted, decided: 1, wrong: 0 }]);
  });
});
