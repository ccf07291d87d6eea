import { expect, it } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { declareChanges } from '../divisions/declare-change.ts';
import { loadDivisions } from '../divisions/load-divisions.ts';
import { readDivisionEvents, readDivisions } from '../divisions/read-divisions.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { unitOf } from '../testing/sample-report.ts';
import { originsOfTownship } from './origins-of-township.ts';

const now = '2026-01-01T08:00:00.000Z';

it('a merged township was its parts before, itself from that year on', async () => {
  const database = await openSampleDistrict();
  const [jia, yi] = [unitOf(database, '990101101'), unitOf(database, '990101102')];
  declareChanges(
    database,
    [
      {
        kind: 'rename',
        date: '2023-03-01',
        from: ['990101101'],
        to: [{ code: '990101101', name: '新甲镇' }],
        document: null,
      },
      {
        kind: 'merge',
        date: '2024-07-01',
        from: ['990101101', '990101102'],
        to: [{ code: '990101102', name: '乙镇' }],
        document: null,
      },
    ],
    '甲',
    now,
  );
  const parts = { units: [jia, yi].sort((a, b) => a - b), splitFrom: null };
  expect(originsOfTownship(database, yi, 2023)).toEqual(parts);
  // The district knows an earlier merger into 乙镇, which is followed too.
  const earlier = originsOfTownship(database, yi, 2020).units;
  expect(earlier).toHaveLength(3);
  expect(earlier).toEqual(expect.arrayContaining([...parts.units]));
  expect(originsOfTownship(database, yi, 2024)).toEqual({ units: [yi], splitFrom: null });
  expect(originsOfTownship(database, jia, 2023)).toEqual({ units: [jia], splitFrom: null });
});

it('a part of what was split cannot be put together before it', async () => {
  const database = await openSampleDistrict();
  declareChanges(
    database,
    [
      {
        kind: 'split',
        date: '2024-07-01',
        from: ['990101001'],
        to: [
          { code: '990101001', name: '丙街道' },
          { code: '990101002', name: '丙东街道' },
        ],
        document: null,
      },
    ],
    '甲',
    now,
  );
  const part = unitOf(database, '990101002');
  expect(originsOfTownship(database, part, 2023)).toEqual({ units: [], splitFrom: '丙街道' });
  expect(originsOfTownship(database, part, 2024)).toEqual({ units: [part], splitFrom: null });
});

it('what was split and merged again is the one it was', async () => {
  const database = await openSampleDistrict();
  const whole = unitOf(database, '990101001');
  declareChanges(
    database,
    [
      {
        kind: 'split',
        date: '2022-07-01',
        from: ['990101001'],
        to: [
          { code: '990101001', name: '丙街道' },
          { code: '990101002', name: '丙东街道' },
        ],
        document: null,
      },
      {
        kind: 'merge',
        date: '2024-07-01',
        from: ['990101001', '990101002'],
        to: [{ code: '990101001', name: '丙街道' }],
        document: null,
      },
    ],
    '甲',
    now,
  );
  expect(originsOfTownship(database, whole, 2021)).toEqual({ units: [whole], splitFrom: null });
  expect(originsOfTownship(database, whole, 2023).units).toHaveLength(2);
});

it('one that took in another was a part itself, also where the event names only the other', async () => {
  const database = await openDatabase({ file: ':memory:' });
  loadDivisions(
    database,
    readDivisions(`code,name,parent,kind,valid_from,valid_to
99,示例省,,,,
9901,示例市,99,,,
990101,示例县,9901,,,
990101104,白荻镇,990101,镇,,
990101203,半月乡,990101,乡,,2022-06-30
`),
    readDivisionEvents(`kind,date,from,to,document
merge,2022-07-01,990101203,990101104,示例
`),
  );
  const [own, other] = [unitOf(database, '990101104'), unitOf(database, '990101203')];
  expect(originsOfTownship(database, own, 2021).units).toEqual([own, other].sort((a, b) => a - b));
  expect(originsOfTownship(database, own, 2022).units).toEqual([own]);
});
