import { describe, expect, it } from 'vitest';
import type { Database } from '../database/connection.ts';
import { eventsOfArea } from '../queries/events-of-area.ts';
import { townshipsOfArea } from '../queries/townships-of-area.ts';
import { storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, sampleReport, unitOf } from '../testing/sample-report.ts';
import { declareChanges, previewChanges } from './declare-change.ts';
import type { DivisionChange } from './division-change.ts';
import { undoChange } from './undo-change.ts';

const now = '2025-06-01T08:00:00.000Z';

const rename: DivisionChange = {
  kind: 'rename',
  date: '2024-03-01',
  from: ['990101101'],
  to: [{ code: '990101101', name: '新甲镇' }],
  document: '示例政发〔2024〕2号',
};
const merge: DivisionChange = {
  kind: 'merge',
  date: '2024-07-01',
  from: ['990101101', '990101102'],
  to: [{ code: '990101102', name: '乙镇' }],
  document: null,
};
const split: DivisionChange = {
  kind: 'split',
  date: '2024-07-01',
  from: ['990101001'],
  to: [
    { code: '990101001', name: '丙街道' },
    { code: '990101002', name: '丙东街道' },
  ],
  document: null,
};

const declare = (database: Database, ...changes: DivisionChange[]) =>
  declareChanges(database, changes, '甲', now);

const standing = (database: Database, year?: number, area = '990101') =>
  townshipsOfArea(database, area, year).map(({ code, name }) => `${code} ${name}`);

describe('a declared change', () => {
  it('lets a unit go on under another name, kind, code or county', async () => {
    const database = await openSampleDistrict();
    const unit = unitOf(database, '990101101');
    declare(
      database,
      rename,
      {
        ...rename,
        kind: 'convert_to_subdistrict',
        date: '2024-05-01',
        to: [{ code: '990101003', name: '甲街道' }],
        from: ['990101101'],
      },
      {
        ...rename,
        kind: 'transfer',
        date: '2024-09-01',
        from: ['990101003'],
        to: [{ code: '990102003', name: '甲街道' }],
      },
    );
    expect(unitOf(database, '990102003')).toBe(unit);
    expect(standing(database, 2023)).toContain('990101101 甲镇');
    expect(standing(database)).not.toContain('990101101 甲镇');
    const there = townshipsOfArea(database, '990102', 2024).find(({ id }) => id === unit);
    expect(there).toMatchObject({ name: '甲街道', kind: '街道', validFrom: '2024-09-01' });
  });

  it('merges into one that goes on, and ends the others', async () => {
    const database = await openSampleDistrict();
    const [done] = declare(database, merge);
    expect(standing(database)).toEqual(['990101001 丙街道', '990101102 乙镇']);
    expect(standing(database, 2023)).toContain('990101101 甲镇');
    expect(done?.after.find(({ code }) => code === '990101101')?.validTo).toBe('2024-06-30');
    const [event] = eventsOfArea(database, '990101');
    expect(event).toMatchObject({ kind: 'merge', date: '2024-07-01', declared: { author: '甲' } });
  });

  it('takes a merge into a township that stands anyway as one of both', async () => {
    const database = await openSampleDistrict();
    declare(database, { ...merge, from: ['990101101'] });
    expect(standing(database)).toEqual(['990101001 丙街道', '990101102 乙镇']);
    const [event] = eventsOfArea(database, '990101');
    expect(event?.from.map(({ code }) => code)).toEqual(['990101101', '990101102']);
  });

  it('splits into one that goes on and a new one of its own', async () => {
    const database = await openSampleDistrict();
    declare(database, split);
    expect(standing(database)).toContain('990101002 丙东街道');
    expect(standing(database, 2023)).not.toContain('990101002 丙东街道');
    expect(unitOf(database, '990101002')).not.toBe(unitOf(database, '990101001'));
  });

  it('is shown beforehand, with nothing changed', async () => {
    const database = await openSampleDistrict();
    const [effects] = previewChanges(database, [merge]);
    expect(effects?.after.filter(({ validTo }) => validTo === '2024-06-30')).toHaveLength(1);
    expect(standing(database)).toContain('990101101 甲镇');
    expect(eventsOfArea(database, '990101').every(({ declared }) => declared === null)).toBe(true);
  });

  it.each([
    ['a code that does not stand', { ...rename, from: ['990101103'] }, '没有现存的乡镇'],
    [
      'a day before the present version',
      {
        ...rename,
        date: '2022-03-01',
        from: ['990101102'],
        to: [{ code: '990101102', name: '丁镇' }],
      },
      '变更日期应在此之后',
    ],
    ['a day that is none', { ...rename, date: '2024-02-30' }, '日期'],
    [
      'a code that is taken',
      {
        ...split,
        to: [
          { code: '990101001', name: '丙街道' },
          { code: '990101102', name: '丙东' },
        ],
      },
      '已由乙镇使用',
    ],
    ['a code of five digits', { ...rename, to: [{ code: '99010', name: '新甲镇' }] }, '9 位数字'],
    [
      'a county that is not known',
      { ...rename, to: [{ code: '990199101', name: '甲镇' }] },
      '不在区划名录里',
    ],
    ['no name', { ...rename, to: [{ code: '990101101', name: ' ' }] }, '请写变更后的名称'],
    ['nothing that changes', { ...rename, to: [{ code: '990101101', name: '甲镇' }] }, '都一样'],
    [
      'a merge of one',
      { ...merge, from: ['990101101'], to: [{ code: '990101101', name: '甲镇' }] },
      '变更前后的乡镇数不对',
    ],
    ['a township twice', { ...merge, from: ['990101101', '990101101'] }, '写了两次'],
  ])('refuses %s, and keeps nothing of the others', async (_, change, words) => {
    const database = await openSampleDistrict();
    const before = standing(database);
    const refused = () => declare(database, split, change);
    expect(refused).toThrow(expect.objectContaining({ messageZh: expect.stringContaining(words) }));
    expect(standing(database)).toEqual(before);
  });

  it('refuses to end a township that has a report of such a year', async () => {
    const database = await openSampleDistrict();
    const text = '全年无。';
    const report = sampleReport(unitOf(database, '990101101'), 2024, text);
    const { reportId } = storeReport(database, report, extractionOf([]), now);
    expect(reportId).toBeGreaterThan(0);
    expect(() => declare(database, merge)).toThrow('has reports of 2024');
    declare(database, { ...merge, date: '2025-01-01' });
  });
});

describe('the undo of a declared change', () => {
  it.each([
    ['rename', rename],
    ['merge', merge],
    ['split', split],
  ])('of a %s brings everything back', async (_, change) => {
    const database = await openSampleDistrict();
    const events = eventsOfArea(database, '990101');
    const [years, now2023] = [standing(database), standing(database, 2023)];
    const [done] = declare(database, change);
    undoChange(database, done?.id ?? 0, '乙', now);
    expect(standing(database)).toEqual(years);
    expect(standing(database, 2023)).toEqual(now2023);
    expect(eventsOfArea(database, '990101')).toEqual(events);
    expect(() => undoChange(database, done?.id ?? 0, '乙', now)).toThrow('could be undone');
    declare(database, change);
  });

  it('goes from the last to the first', async () => {
    const database = await openSampleDistrict();
    const [first, second] = declare(database, rename, merge);
    expect(() => undoChange(database, first?.id ?? 0, '乙', now)).toThrow('later change');
    undoChange(database, second?.id ?? 0, '乙', now);
    undoChange(database, first?.id ?? 0, '乙', now);
    expect(standing(database)).toContain('990101101 甲镇');
  });

  it('is refused where a new township has a report', async () => {
    const database = await openSampleDistrict();
    const [done] = declare(database, split);
    const report = sampleReport(unitOf(database, '990101002'), 2024, '全年无。');
    storeReport(database, report, extractionOf([]), now);
    expect(() => undoChange(database, done?.id ?? 0, '乙', now)).toThrow('has a report');
  });
});
