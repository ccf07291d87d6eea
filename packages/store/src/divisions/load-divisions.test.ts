import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { dataRevision } from '../database/revision.ts';
import { divisionByCode } from '../queries/division-by-code.ts';
import { eventsOfTownships } from '../queries/events-of-townships.ts';
import { townshipsNamed } from '../queries/townships-named.ts';
import { townshipsOfArea } from '../queries/townships-of-area.ts';
import { townshipInYear, versionsOfTownship } from '../queries/versions-of-township.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { unitOf } from '../testing/sample-report.ts';
import { loadDivisions } from './load-divisions.ts';
import { readDivisions } from './read-divisions.ts';

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe('the versions of a unit', () => {
  it('keep their id through a change of kind and code', async () => {
    const database = await openSampleDistrict();
    const unit = unitOf(database, '990101201');
    expect(unitOf(database, '990101102')).toBe(unit);
    expect(names(versionsOfTownship(database, unit))).toEqual(['乙乡', '乙镇']);
    expect(townshipInYear(database, unit, 2021)?.name).toBe('乙乡');
    expect(townshipInYear(database, unit, 2022)?.name).toBe('乙镇');
    expect(divisionByCode(database, '990101201')).toMatchObject({
      name: '乙乡',
      currentCode: '990101102',
      path: ['示例省', '示例市', '示例县', '乙乡'],
      fictional: true,
    });
  });

  it('stand in the years on whose last day they stood', async () => {
    const database = await openSampleDistrict();
    expect(names(townshipsOfArea(database, '990101', 2021))).toEqual([
      '丙街道',
      '甲镇',
      '丁镇',
      '乙乡',
    ]);
    expect(names(townshipsOfArea(database, '990101', 2022))).toEqual([
      '丙街道',
      '甲镇',
      '乙镇',
      '丁镇',
    ]);
    const after = ['丙街道', '甲镇', '乙镇'];
    expect(names(townshipsOfArea(database, '990101', 2023))).toEqual(after);
    expect(names(townshipsOfArea(database, '990101'))).toEqual(after);
  });

  it('remember what happened to them', async () => {
    const database = await openSampleDistrict();
    const [merge] = eventsOfTownships(database, [unitOf(database, '990101103')]);
    expect(merge).toMatchObject({
      kind: 'merge',
      date: '2023-06-30',
      from: [
        { code: '990101101', name: '甲镇' },
        { code: '990101103', name: '丁镇' },
      ],
      to: [{ code: '990101101', name: '甲镇' }],
      document: '示例政发〔2023〕8号',
    });
    expect(merge?.unitIds).toContain(unitOf(database, '990101101'));
  });

  it('are the same after loading them again', async () => {
    const database = await openSampleDistrict();
    const before = townshipsOfArea(database, '9901', 2022);
    const revision = dataRevision(database);
    loadDivisions(database, readDivisions('code,name,parent\n990101101,甲镇,990101\n'));
    expect(townshipsOfArea(database, '9901', 2022)).toEqual(before);
    expect(dataRevision(database)).toBe(revision + 1);
  });

  it('give a newcomer an id between its neighbours', async () => {
    const database = await openSampleDistrict();
    loadDivisions(database, readDivisions('code,name,parent\n990101104,新镇,990101\n'));
    const id = unitOf(database, '990101104');
    expect(id).toBeGreaterThan(unitOf(database, '990101103'));
    expect(id).toBeLessThan(unitOf(database, '990102101'));
  });

  it('load all or nothing', async () => {
    const database = await openSampleDistrict();
    const rows = readDivisions('code,name,parent\n990101104,新镇,990101\n');
    const event = { kind: 'merge', date: '2024-01-01', document: null } as const;
    expect(() =>
      loadDivisions(database, rows, [{ ...event, from: ['990101999'], to: ['990101104'] }]),
    ).toThrow('not known');
    expect(divisionByCode(database, '990101104')).toBeNull();
  });
});

describe('the bundled list', () => {
  const rows = ['provinces', 'prefectures', 'counties', 'townships'].flatMap((list) =>
    readDivisions(
      readFileSync(new URL(`../../../../data/divisions/${list}.csv`, import.meta.url), 'utf8'),
    ),
  );

  it('has 41,352 townships, each under a county', () => {
    const codes = new Set(rows.map(({ code }) => code));
    expect(rows.filter(({ level }) => level === 'township')).toHaveLength(41_352);
    expect(rows.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
    expect(rows.filter(({ level, parent }) => parent === null && level !== 'province')).toEqual([]);
  });

  it('loads in code order and tells the two 新窑镇 apart', async () => {
    const database = await openDatabase({ file: ':memory:' });
    loadDivisions(database, rows);
    const places = townshipsNamed(database, '新窑镇').map(({ township, path }) => [
      township.code,
      ...path,
    ]);
    expect(places).toEqual([
      ['520203109', '贵州省', '六盘水市', '六枝特区'],
      ['620823101', '甘肃省', '平凉市', '崇信县'],
    ]);
    const district = townshipsOfArea(database, '520203');
    expect(district).toHaveLength(18);
    const ids = district.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });
});
