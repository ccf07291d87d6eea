import type { Database } from '@xiangjian/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveTownship, type TownshipClues } from './resolve-township.ts';
import { openSampleCounties } from './testing/sample-divisions.ts';

const silent: TownshipClues = {
  given: null,
  fileCode: null,
  name: null,
  county: null,
  context: [],
};

let database: Database;
beforeAll(async () => {
  database = await openSampleCounties();
});

function resolved(clues: Partial<TownshipClues>, year = 2023): string {
  const found = resolveTownship(database, { ...silent, ...clues }, year);
  return found.code;
}

describe('resolveTownship', () => {
  it('takes a unique name as it is', () => {
    expect(resolved({ name: '己镇' })).toBe('990101104');
  });

  it('tells townships of one name apart by county, breadcrumb, publisher or what stands before the name', () => {
    expect(resolved({ name: '甲镇', county: '白石县' })).toBe('990102101');
    expect(resolved({ name: '甲镇', county: '青溪' })).toBe('990101101');
    expect(resolved({ name: '甲镇', context: ['首页 > 青溪县人民政府 > 甲镇'] })).toBe('990101101');
    expect(resolved({ name: '白石县甲镇' })).toBe('990102101');
    expect(resolved({ name: '白石县人民政府甲镇' })).toBe('990102101');
    expect(resolved({ name: '白石甲镇' })).toBe('990102101');
  });

  it('refuses a name that stays ambiguous and offers the townships', () => {
    const refusal = resolveTownship(
      database,
      { ...silent, name: '甲镇', context: ['示例市'] },
      2023,
    );
    expect(refusal).toMatchObject({
      code: 'ambiguous_township',
      message_zh: expect.stringContaining('2 个乡镇叫“甲镇”'),
      candidates: [
        { code: '990101101', county: '青溪县' },
        { code: '990102101', county: '白石县' },
      ],
    });
  });

  it('does not cut an unknown name down to one that it knows', () => {
    expect(resolved({ name: '柳己镇' })).toBe('unknown_township');
    expect(resolved({ name: '北甲镇', county: '青溪县' })).toBe('unknown_township');
  });

  it('does not take a namesake in another county', () => {
    expect(resolved({ name: '己镇', county: '安澜县' })).toBe('ambiguous_township');
  });

  it('lets the person decide, then a code in the file name, then the text', () => {
    expect(resolved({ given: '990102101', fileCode: '990101101', name: '己镇' })).toBe('990102101');
    expect(resolved({ fileCode: '990101101', name: '己镇' })).toBe('990101101');
    expect(resolved({ fileCode: '123456789', name: '己镇' })).toBe('990101104');
    expect(resolved({ given: '990109999' })).toBe('unknown_township');
  });

  it('finds a unit by the name and code of its past, as it stood in the year', () => {
    expect(resolved({ name: '乙乡' }, 2021)).toBe('990101201');
    expect(resolved({ name: '乙镇' }, 2021)).toBe('990101201');
    expect(resolved({ name: '乙乡' }, 2023)).toBe('990101102');
    expect(resolved({ given: '990101201' }, 2023)).toBe('990101102');
  });

  it('refuses a year in which the unit had been merged away, saying into what', () => {
    expect(resolved({ name: '丁镇' }, 2022)).toBe('990101103');
    expect(resolveTownship(database, { ...silent, name: '丁镇' }, 2023)).toMatchObject({
      code: 'township_gone',
      message_zh: expect.stringContaining('已于 2023-06-30 并入己镇'),
    });
    expect(resolved({ name: '己镇' }, 2022)).toBe('township_not_yet');
  });

  it('refuses names that nobody bears, and silence', () => {
    expect(resolved({ name: '戊镇' })).toBe('unknown_township');
    expect(resolved({})).toBe('no_township');
  });
});
