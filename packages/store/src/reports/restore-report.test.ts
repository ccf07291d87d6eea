import { expect, it } from 'vitest';
import { countChanges } from '../cells/change-counts.ts';
import { correctCell } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import { reportById } from '../queries/report-by-id.ts';
import { reviewQueue } from '../queries/review-queue.ts';
import { withdrawnReports } from '../queries/withdrawn-reports.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { restoreReport } from './restore-report.ts';
import { storeReport } from './store-report.ts';
import { withdrawReport } from './withdraw-report.ts';

const code = '990101101';
const day = (of: number) => `2024-03-0${of}T08:00:00Z`;
const someone = { author: '张三', reason: '撤销导入' };
const page = { area: '990101', limit: 10, offset: 0 };
const years = [2021, 2022, 2023];

function store(database: Database, accepted: number, now: string, year = 2023) {
  const text = `全年受理矛盾纠纷${accepted}件，调解成功${accepted - 5}件。`;
  const readings = [
    figure(text, 'disputes_accepted', `${accepted}件`),
    figure(text, 'disputes_resolved', `${accepted - 5}件`, { confidence: 0.5 }),
  ];
  const report = sampleReport(unitOf(database, code), year, text);
  return storeReport(database, report, extractionOf(readings), now).reportId;
}

/** Everything that the pages show of the township: its series with what fills each cell, versions, doubts. */
function shown(database: Database, reports: readonly number[]) {
  return {
    series: cellsOfTownships(database, [code], years),
    versions: reports.map((id) => {
      const { superseded, supersededBy, versions } = reportById(database, id) ?? {};
      return { id, superseded, supersededBy, versions };
    }),
    review: reviewQueue(database, { state: 'open', limit: 50, offset: 0 }),
  };
}

function correct(database: Database, value: number, now: string) {
  const cell = {
    value,
    lower: value,
    upper: value,
    qualifier: 'exact',
    status: 'reported',
  } as const;
  const place = {
    townshipId: unitOf(database, code),
    year: 2023,
    indicator: 'disputes_accepted',
  } as const;
  const by = { author: '李四', reason: '核对台账', evidence: null, expected: null };
  correctCell(database, { ...place, cell, ...by }, now);
}

const accepted = (database: Database) =>
  cellsOfTownships(database, [code], [2023], ['disputes_accepted'])[0]?.value;

it('brings figures, corrections, series, versions and doubts back to what they were', async () => {
  const database = await openSampleDistrict();
  const reports = [
    store(database, 100, day(1), 2021),
    store(database, 110, day(1), 2022),
    store(database, 305, day(1)),
    store(database, 310, day(2)),
  ];
  correct(database, 311, day(3));
  const before = shown(database, reports);
  const [, , , last = 0] = reports;
  withdrawReport(database, last, someone, day(4));
  expect(shown(database, reports)).not.toEqual(before);
  const changes = restoreReport(database, last, day(5));
  expect(shown(database, reports)).toEqual(before);
  expect(countChanges(changes)).toEqual({ added: 0, changed: 1, gone: 0 });
  const unit = unitOf(database, code);
  const { history } = evidenceOfCell(database, unit, 2023, 'disputes_resolved');
  expect(history.map(({ cell }) => cell?.value)).toEqual([300, 305, 300, 305]);
});

it('brings the only version back, a correction made meanwhile stays above it', async () => {
  const database = await openSampleDistrict();
  const id = store(database, 305, day(1));
  const before = shown(database, [id]);
  withdrawReport(database, id, someone, day(2));
  expect(cellsOfTownships(database, [code], [2023])).toEqual([]);
  restoreReport(database, id, day(3));
  expect(shown(database, [id])).toEqual(before);
  withdrawReport(database, id, someone, day(4));
  correct(database, 299, day(5));
  restoreReport(database, id, day(6));
  expect(accepted(database)).toBe(299);
});

it('takes an old version back into its place in the middle', async () => {
  const database = await openSampleDistrict();
  const reports = [305, 310, 311].map((count, at) => store(database, count, day(at + 1)));
  const [first = 0, second = 0, third = 0] = reports;
  const before = shown(database, reports);
  withdrawReport(database, second, someone, day(4));
  expect(restoreReport(database, second, day(5))).toEqual([]);
  expect(shown(database, reports)).toEqual(before);
  for (const id of [second, third, first]) withdrawReport(database, id, someone, day(6));
  for (const id of [first, third, second]) restoreReport(database, id, day(7));
  expect(shown(database, reports)).toEqual(before);
});

it('refuses where a newer report has come meanwhile, and changes nothing', async () => {
  const database = await openSampleDistrict();
  const old = store(database, 305, day(1));
  withdrawReport(database, old, someone, day(2));
  const newer = store(database, 320, day(3));
  const before = shown(database, [old, newer]);
  expect(() => restoreReport(database, old, day(4))).toThrow(
    expect.objectContaining({
      code: 'newer_report',
      messageZh: `该乡镇 2023 年度现有更新的报告（编号 ${newer}）：要恢复这一份，请先撤回那一份`,
    }),
  );
  expect(shown(database, [old, newer])).toEqual(before);
  withdrawReport(database, newer, someone, day(5));
  restoreReport(database, old, day(6));
  expect(accepted(database)).toBe(305);
});

it('refuses what is not there, what stands, and a file that was imported again', async () => {
  const database = await openSampleDistrict();
  const id = store(database, 305, day(1));
  expect(() => restoreReport(database, 99, day(2))).toThrow('no report 99');
  expect(() => restoreReport(database, id, day(2))).toThrow('not withdrawn');
  withdrawReport(database, id, someone, day(2));
  store(database, 305, day(3));
  expect(() => restoreReport(database, id, day(4))).toThrow('imported again');
});

it('lists what was withdrawn in an area, the last first, without what was imported again', async () => {
  const database = await openSampleDistrict();
  const [first, second] = [store(database, 100, day(1), 2021), store(database, 110, day(1), 2022)];
  expect(withdrawnReports(database, page)).toEqual({ total: 0, items: [] });
  withdrawReport(database, first, someone, day(2));
  withdrawReport(database, second, someone, day(3));
  const { total, items } = withdrawnReports(database, page);
  expect(total).toBe(2);
  expect(items.map(({ report, at, by, why }) => [report.id, at, by, why])).toEqual([
    [second, day(3), '张三', '撤销导入'],
    [first, day(2), '张三', '撤销导入'],
  ]);
  expect(withdrawnReports(database, { ...page, area: '990102' }).total).toBe(0);
  store(database, 110, day(4), 2022);
  restoreReport(database, first, day(4));
  expect(withdrawnReports(database, page).total).toBe(0);
});
