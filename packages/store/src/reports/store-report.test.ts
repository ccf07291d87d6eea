import { describe, expect, it } from 'vitest';
import { countChanges } from '../cells/change-counts.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import { reportById } from '../queries/report-by-id.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { recordExtraction, reportIdOfBytes, storeReport } from './store-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const code = '990101101';
const now = '2024-03-01T08:00:00Z';
const later = '2024-03-02T08:00:00Z';
const someone = { author: '张三', reason: '传错了文件' };

const text = '全年受理矛盾纠纷305件，成功调处298件。召开专题会议4次。';
const figures = [
  figure(text, 'disputes_accepted', '305件'),
  figure(text, 'disputes_resolved', '298件'),
  figure(text, 'meetings_rule_of_law', '4次'),
];

function answerOf(database: Database, indicator: Parameters<typeof figure>[1], year = 2023) {
  const [cell] = cellsOfTownships(database, [code], [year], [indicator]);
  return cell === undefined ? undefined : [cell.status, cell.value, cell.lower, cell.upper];
}

async function withOneReport() {
  const database = await openSampleDistrict();
  const unit = unitOf(database, code);
  const stored = storeReport(database, sampleReport(unit, 2023, text), extractionOf(figures), now);
  return { database, unit, stored };
}

describe('storeReport', () => {
  it('fills every observed cell of the township and year: numbers, and silence as such', async () => {
    const { database, stored } = await withOneReport();
    expect(stored.outcome).toBe('added');
    expect(countChanges(stored.changes)).toEqual({ added: 3, changed: 0, gone: 0 });
    const cells = cellsOfTownships(database, [code], [2023]);
    expect(cells).toHaveLength(86);
    expect(cells.filter(({ status }) => status === 'not_mentioned')).toHaveLength(83);
    expect(answerOf(database, 'disputes_accepted')).toEqual(['reported', 305, 305, 305]);
    expect(answerOf(database, 'disputes_accepted', 2022)).toBeUndefined();
  });

  it('keeps the days between which the figures lie', async () => {
    const database = await openSampleDistrict();
    const span = { periodStart: '2022-12-01', periodEnd: '2023-11-30' };
    const report = sampleReport(unitOf(database, code), 2023, text, span);
    const { reportId } = storeReport(database, report, extractionOf(figures), now);
    expect(reportById(database, reportId)).toMatchObject(span);
  });

  it('keeps the bounds of what is not exact, and only those', async () => {
    const database = await openSampleDistrict();
    const loose = '发放资料4000余份，化解矛盾40至50件，开展活动30次以上。';
    const extraction = extractionOf([
      figure(loose, 'materials_distributed', '4000余份', {
        value: 4000,
        lower: 4000,
        upper: 4999,
        qualifier: 'at_least',
      }),
      figure(loose, 'disputes_resolved', '40至50件', {
        value: null,
        lower: 40,
        upper: 50,
        qualifier: 'range',
      }),
      figure(loose, 'outreach_events', '30次以上', {
        value: 30,
        lower: 30,
        upper: null,
        qualifier: 'at_least',
      }),
    ]);
    storeReport(database, sampleReport(unitOf(database, code), 2023, loose), extraction, now);
    expect(answerOf(database, 'materials_distributed')).toEqual(['reported', 4000, 4000, 4999]);
    expect(answerOf(database, 'disputes_resolved')).toEqual(['reported', null, 40, 50]);
    expect(answerOf(database, 'outreach_events')).toEqual(['reported', 30, 30, null]);
  });

  it('lets only headlines of the year and the whole township fill a cell, the surest first', async () => {
    const database = await openSampleDistrict();
    const extraction = extractionOf([
      figure(text, 'disputes_accepted', '305件', { period: 'cumulative' }),
      figure(text, 'disputes_resolved', '298件', { headline: false }),
      figure(text, 'meetings_rule_of_law', '4次', { scope: 'part' }),
      figure(text, 'penalty_cases', '4次', { confidence: 0.5 }),
      figure(text, 'penalty_cases', '298件', { confidence: 0.8, period: 'ytd' }),
    ]);
    storeReport(database, sampleReport(unitOf(database, code), 2023, text), extraction, now);
    expect(answerOf(database, 'disputes_accepted')?.[0]).toBe('not_mentioned');
    expect(answerOf(database, 'disputes_resolved')?.[0]).toBe('not_mentioned');
    expect(answerOf(database, 'meetings_rule_of_law')?.[0]).toBe('not_mentioned');
    expect(answerOf(database, 'penalty_cases')?.[1]).toBe(298);
  });

  it('says where the text speaks without a number', async () => {
    const database = await openSampleDistrict();
    const blank = '开展执法检查XX次。';
    const extraction = extractionOf([], {
      unnumbered: [
        {
          indicator: 'enforcement_inspections',
          status: 'placeholder',
          evidence: { start: 6, end: 8, text: 'XX' },
        },
        { indicator: 'penalty_cases', status: 'mentioned_without_number', evidence: null },
      ],
    });
    storeReport(database, sampleReport(unitOf(database, code), 2023, blank), extraction, now);
    expect(answerOf(database, 'enforcement_inspections')?.[0]).toBe('placeholder');
    expect(answerOf(database, 'penalty_cases')?.[0]).toBe('mentioned_without_number');
  });

  it('changes nothing for bytes that are stored already', async () => {
    const { database, unit, stored } = await withOneReport();
    const again = storeReport(database, sampleReport(unit, 2023, text), extractionOf([]), later);
    expect(again).toEqual({ outcome: 'unchanged', reportId: stored.reportId, changes: [] });
    expect(answerOf(database, 'disputes_accepted')?.[1]).toBe(305);
  });

  it('supersedes an older version, keeps it, and lists what changed', async () => {
    const { database, unit, stored } = await withOneReport();
    const revised = '全年受理矛盾纠纷310件，成功调处298件。讲法治课2次。';
    const extraction = extractionOf([
      figure(revised, 'disputes_accepted', '310件'),
      figure(revised, 'disputes_resolved', '298件'),
      figure(revised, 'leader_law_lectures', '2次'),
    ]);
    const next = storeReport(database, sampleReport(unit, 2023, revised), extraction, later);
    expect(next.outcome).toBe('superseded');
    expect(next.changes.map(({ indicator, kind }) => [indicator, kind])).toEqual([
      ['meetings_rule_of_law', 'gone'],
      ['leader_law_lectures', 'added'],
      ['disputes_accepted', 'changed'],
    ]);
    const old = reportById(database, stored.reportId);
    expect(old).toMatchObject({ superseded: true, supersededBy: next.reportId, text });
    expect(old?.versions.map(({ id }) => id)).toEqual([stored.reportId, next.reportId]);
    const history = evidenceOfCell(database, unit, 2023, 'disputes_accepted').history;
    expect(history.map(({ kind, cell }) => [kind, cell?.value])).toEqual([
      ['added', 305],
      ['changed', 310],
    ]);
    // The older file may lie in the same folder: importing it again must not bring it back.
    const again = storeReport(database, sampleReport(unit, 2023, text), extractionOf([]), later);
    expect(again.outcome).toBe('unchanged');
    expect(answerOf(database, 'disputes_accepted')?.[1]).toBe(310);
  });

  it('stores nothing at all when a quote is not in the text', async () => {
    const database = await openSampleDistrict();
    const loose = figure(text, 'disputes_accepted', '305件', {
      evidence: { start: 0, end: 4, text: '305件' },
    });
    const report = sampleReport(unitOf(database, code), 2023, text);
    expect(() => storeReport(database, report, extractionOf([loose]), now)).toThrow('305件');
    const { sqlite } = connectionOf(database);
    expect(sqlite.prepare('SELECT count(*) FROM report').pluck().get()).toBe(0);
    expect(sqlite.prepare('SELECT count(*) FROM extraction_run').pluck().get()).toBe(0);
  });
});

describe('a disclosure report of the same township and year', () => {
  const table = '本年新收政府信息公开申请3件，行政处罚12件，主动公开信息80条。';
  const disclosure = extractionOf([
    figure(table, 'disclosure_requests', '3件'),
    figure(table, 'penalty_cases', '12件'),
    figure(table, 'meetings_rule_of_law', '80条'),
  ]);

  it('fills only cells of its tables that the rule-of-law report leaves without a number', async () => {
    const { database, unit } = await withOneReport();
    const penalties = '办理行政处罚9件。';
    storeReport(
      database,
      sampleReport(unit, 2022, penalties),
      extractionOf([figure(penalties, 'penalty_cases', '9件')]),
      now,
    );
    for (const [year, name] of [
      [2022, 'a'],
      [2023, 'b'],
    ] as const) {
      const report = sampleReport(unit, year, table, {
        genre: 'disclosure',
        bytes: new TextEncoder().encode(table + name),
      });
      expect(storeReport(database, report, disclosure, later).outcome).toBe('added');
    }
    expect(answerOf(database, 'penalty_cases', 2022)?.[1]).toBe(9);
    expect(answerOf(database, 'penalty_cases', 2023)?.[1]).toBe(12);
    expect(answerOf(database, 'disclosure_requests', 2023)?.[1]).toBe(3);
    expect(answerOf(database, 'meetings_rule_of_law', 2023)?.[1]).toBe(4);
    expect(answerOf(database, 'meetings_rule_of_law', 2022)?.[0]).toBe('not_mentioned');
  });

  it('alone answers for its own tables and nothing else', async () => {
    const database = await openSampleDistrict();
    const report = sampleReport(unitOf(database, code), 2023, table, { genre: 'disclosure' });
    storeReport(database, report, disclosure, now);
    const cells = cellsOfTownships(database, [code], [2023]);
    expect(cells).toHaveLength(10);
    expect(answerOf(database, 'disclosures_published')?.[0]).toBe('not_mentioned');
    expect(answerOf(database, 'meetings_rule_of_law')).toBeUndefined();
  });
});

describe('recordExtraction', () => {
  it('keeps what was read before and lists what newer rules change', async () => {
    const { database, stored } = await withOneReport();
    const newer = extractionOf(figures.slice(0, 2), { ruleSet: 'test-2' });
    const changes = recordExtraction(database, stored.reportId, newer, later);
    expect(changes.map(({ indicator, kind }) => [indicator, kind])).toEqual([
      ['meetings_rule_of_law', 'gone'],
    ]);
    const { sqlite } = connectionOf(database);
    expect(sqlite.prepare('SELECT count(*) FROM reading').pluck().get()).toBe(5);
    expect(() => recordExtraction(database, 99, newer, later)).toThrow('no report 99');
  });
});

describe('withdrawReport', () => {
  it('takes the only version back with its cells', async () => {
    const { database, stored } = await withOneReport();
    const undone = withdrawReport(database, stored.reportId, someone, later);
    expect(undone.restoredReportId).toBeNull();
    expect(countChanges(undone.changes)).toEqual({ added: 0, changed: 0, gone: 3 });
    expect(cellsOfTownships(database, [code], [2023])).toEqual([]);
    expect(() => withdrawReport(database, stored.reportId, someone, later)).toThrow('no report');
  });

  it('lets the version before speak again, and the same bytes may come back later', async () => {
    const { database, unit, stored } = await withOneReport();
    const revised = '全年受理矛盾纠纷310件。';
    const report = sampleReport(unit, 2023, revised);
    const extraction = extractionOf([figure(revised, 'disputes_accepted', '310件')]);
    const next = storeReport(database, report, extraction, later);
    const undone = withdrawReport(database, next.reportId, someone, later);
    expect(undone.restoredReportId).toBe(stored.reportId);
    expect(answerOf(database, 'disputes_accepted')?.[1]).toBe(305);
    expect(answerOf(database, 'meetings_rule_of_law')?.[1]).toBe(4);
    expect(storeReport(database, report, extraction, later).outcome).toBe('superseded');
    expect(answerOf(database, 'disputes_accepted')?.[1]).toBe(310);
  });

  it('takes a version out of the middle without changing what is current', async () => {
    const { database, unit, stored } = await withOneReport();
    const store = (revised: string) =>
      storeReport(
        database,
        sampleReport(unit, 2023, revised),
        extractionOf([figure(revised, 'disputes_accepted', '31')]),
        later,
      ).reportId;
    const second = store('受理310件。');
    const third = store('受理311件。');
    const undone = withdrawReport(database, second, someone, later);
    expect(undone).toEqual({ restoredReportId: null, changes: [] });
    expect(withdrawReport(database, third, someone, later).restoredReportId).toBe(stored.reportId);
  });

  it('frees the bytes for another import', async () => {
    const { database, stored } = await withOneReport();
    const sha256 = reportById(database, stored.reportId)?.sha256 ?? '';
    expect(reportIdOfBytes(database, sha256)).toBe(stored.reportId);
    withdrawReport(database, stored.reportId, someone, later);
    expect(reportIdOfBytes(database, sha256)).toBeNull();
  });
});
