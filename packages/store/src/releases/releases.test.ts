import { describe, expect, it } from 'vitest';
import { correctCell } from '../cells/correct-cell.ts';
import { connectionOf } from '../database/connection.ts';
import { cellsOfArea } from '../queries/cells-of-area.ts';
import { reportById } from '../queries/report-by-id.ts';
import { searchReports } from '../queries/search-reports.ts';
import { storeReport } from '../reports/store-report.ts';
import { searchTerms } from '../search/search-terms.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { makeRelease } from './make-release.ts';
import { openState } from './open-state.ts';
import { changesOfReleases, planRelease } from './plan-release.ts';
import { releaseByKey, releases } from './releases.ts';
import { standingReleases } from './standing-releases.ts';
import { verifyRelease } from './verify-release.ts';

const day = (n: number) => `2026-04-0${n}T02:00:00.000Z`;
const place = { area: '990101', year: 2022 };
const wanted = { ...place, author: '王一', note: '送审', expected: null };
const text = '全年受理矛盾纠纷120件，调解成功118件。';

async function district() {
  const database = await openSampleDistrict();
  const unit = unitOf(database, '990101101');
  const store = (year: number, now: string) =>
    storeReport(
      database,
      sampleReport(unit, year, `${year}年${text}`),
      extractionOf([
        figure(`${year}年${text}`, 'disputes_accepted', '120件'),
        figure(`${year}年${text}`, 'disputes_resolved', '118件'),
      ]),
      now,
    );
  store(2022, day(1));
  const correct = (value: number, now: string) =>
    correctCell(
      database,
      {
        townshipId: unit,
        year: 2022,
        indicator: 'disputes_accepted',
        cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
        author: '李二',
        reason: '核对台账',
        evidence: null,
        expected: null,
      },
      now,
    );
  return { database, store, correct };
}

describe('a release', () => {
  it('is a numbered state with its hash; the next one lists what changed, and why', async () => {
    const { database, correct } = await district();
    const first = makeRelease(database, wanted, day(2));
    expect(first).toMatchObject({ key: '990101-2022-1', reports: 1, observations: 2, changes: [] });
    correct(121, day(3));
    const second = makeRelease(database, wanted, day(4));
    expect(second.key).toBe('990101-2022-2');
    expect(second.hash).not.toBe(first.hash);
    expect(second.changes).toEqual([
      expect.objectContaining({
        township: '990101101',
        indicator: 'disputes_accepted',
        kind: 'changed',
        before: expect.objectContaining({ value: 120 }),
        after: expect.objectContaining({ value: 121 }),
        why: { reason: 'correction', at: day(3), author: '李二', note: '核对台账' },
      }),
    ]);
    expect(changesOfReleases(database, first, second)).toEqual(second.changes);
    expect(releases(database, '9901').map(({ key }) => key)).toEqual([second.key, first.key]);
    expect(verifyRelease(database, first)).toEqual({ found: first.hash, isSound: true });
  });

  it('refuses what is empty, what brings nothing new, and what nobody saw', async () => {
    const { database, correct } = await district();
    expect(() => makeRelease(database, { ...wanted, year: 2021 }, day(2))).toThrow('no figures');
    const { hash } = planRelease(database, place);
    correct(121, day(2));
    expect(() => makeRelease(database, { ...wanted, expected: hash }, day(3))).toThrow('changed');
    makeRelease(database, { ...wanted, expected: planRelease(database, place).hash }, day(3));
    expect(planRelease(database, place).isUnchanged).toBe(true);
    expect(() => makeRelease(database, wanted, day(4))).toThrow('nothing changed');
  });

  it('cannot be changed, removed or replaced', async () => {
    const { database } = await district();
    makeRelease(database, wanted, day(2));
    const { sqlite } = connectionOf(database);
    expect(() => sqlite.exec("UPDATE release SET note = '改'")).toThrow('never changed');
    expect(() => sqlite.exec('DELETE FROM release')).toThrow('never removed');
    expect(() =>
      sqlite.exec('INSERT OR REPLACE INTO release SELECT * FROM release WHERE id = 1'),
    ).toThrow('next number');
  });

  it('says when its bytes are no longer what they were', async () => {
    const { database } = await district();
    const release = makeRelease(database, wanted, day(2));
    const { sqlite } = connectionOf(database);
    sqlite.exec("DROP TRIGGER release_is_never_changed; UPDATE release SET state = x'00'");
    expect(verifyRelease(database, release)).toEqual({ found: null, isSound: false });
  });
});

describe('the state of a release', () => {
  it('answers as the database answered then: figures, texts, words', async () => {
    const { database, correct } = await district();
    const before = cellsOfArea(database, '990101', [2022]);
    const release = makeRelease(database, wanted, day(2));
    correct(121, day(3));
    const state = await openState(database, [release]);
    expect(cellsOfArea(state, '990101', [2022])).toEqual(before);
    expect(reportById(state, 1)?.text).toBe(`2022年${text}`);
    const terms = searchTerms('调解成功');
    expect(searchReports(state, { terms, limit: 5, offset: 0 }).saying.reports).toBe(1);
    state.close();
  });

  it('of a day is the newest of each year by then; of a release, what stood beside it', async () => {
    const { database, store, correct } = await district();
    makeRelease(database, wanted, day(2));
    store(2021, day(3));
    makeRelease(database, { ...wanted, year: 2021 }, day(3));
    correct(121, day(4));
    makeRelease(database, wanted, day(5));
    const keysOf = (asked: Parameters<typeof standingReleases>[1]) =>
      standingReleases(database, asked, null).map(({ key }) => key);
    expect(keysOf('2026-04-02')).toEqual(['990101-2022-1']);
    expect(keysOf('2026-04-04')).toEqual(['990101-2021-1', '990101-2022-1']);
    expect(keysOf('2026-04-05')).toEqual(['990101-2022-2', '990101-2021-1']);
    expect(keysOf({ ...place, number: 1 })).toEqual(['990101-2022-1']);
    expect(keysOf({ ...place, number: 2 })).toEqual(['990101-2022-2', '990101-2021-1']);
    expect(() => keysOf('2026-04-01')).toThrow('no release by 2026-04-01');
    expect(() => releaseByKey(database, { ...place, number: 9 })).toThrow('no release');
  });
});
