import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { townshipAtStart, townshipOfClause } from './township-name.ts';

const named = (phrase: string) => {
  const place = townshipAtStart(phrase);
  return place === null ? null : [place.county, place.township];
};

describe('townshipAtStart', () => {
  it.each([
    ['六枝特区新窑镇2023年', '六枝特区', '新窑镇'],
    ['青溪县己镇委员会', '青溪县', '己镇'],
    ['景德镇市浮梁县鹅湖镇人民政府', '浮梁县', '鹅湖镇'],
    ['荆州市沙市区立新乡', '沙市区', '立新乡'],
    ['赤水市市中街道', '赤水市', '市中街道'],
    ['东莞市虎门镇党政办公室', '东莞市', '虎门镇'],
    ['浦澄区虹澄街道办事处', '浦澄区', '虹澄街道'],
    ['赣县区韩坊镇', '赣县区', '韩坊镇'],
    ['恩施土家族苗族自治州恩施市龙凤镇', '恩施市', '龙凤镇'],
    ['湖南镇人民政府', null, '湖南镇'],
    ['北京街道办', null, '北京街道'],
    ['廿三里街道', null, '廿三里街道'],
    ['镇前镇法治政府建设', null, '镇前镇'],
    ['大安镇镇人民政府', null, '大安镇镇'],
    ['新市镇司法所', null, '新市镇'],
    ['城关镇', null, '城关镇'],
    ['茶坪岭瑶族乡人民政府', null, '茶坪岭瑶族乡'],
    ['白音塔林苏木党政办', null, '白音塔林苏木'],
    ['柳巷街党工委', null, '柳巷街道'],
    ['湖滨街2023年', null, '湖滨街道'],
  ])('parts %s', (phrase, county, township) => {
    expect(named(phrase)).toEqual([county, township]);
  });

  it.each([
    '乡镇信息公开',
    '各乡镇街道',
    '我镇2023年',
    '全街道工作',
    '镇海区人民政府',
    '桐乡市人民政府',
    '乡村振兴局',
    '青溪县司法局',
    'XX镇人民政府',
    '镇人民政府',
    '我街党工委',
    '各镇街党委',
    '人民街20号',
  ])('names nothing in %s', (phrase) => {
    expect(named(phrase)).toBeNull();
  });

  it('parts county and township for nearly every township of the country', () => {
    const counties = new Map(rowsOf('counties').map(([code, name]) => [code, name]));
    const regular = rowsOf('townships').filter(
      ([, name, parent]) =>
        /(?:镇|乡|街道|苏木)$/.test(name) &&
        /[县旗市]$|[^区]区$/.test(counties.get(parent) ?? '') &&
        !/开发区|管理区|园区|新区|示范区|市辖区|直辖/.test(`${counties.get(parent)}${name}`),
    );
    const wrong = regular.filter(([, name, parent]) => {
      const county = counties.get(parent) ?? '';
      const place = townshipAtStart(`${county}${name}人民政府`);
      return place?.township !== name || place.county !== county;
    });
    const alone = regular.filter(([, name]) => townshipAtStart(name)?.township !== name);
    expect(regular.length).toBeGreaterThan(35_000);
    expect(wrong.length / regular.length).toBeLessThan(0.002);
    expect(alone.length / regular.length).toBeLessThan(0.004);
  });
});

describe('townshipOfClause', () => {
  it('finds the name that a clause begins with', () => {
    expect(townshipOfClause('青枫坝镇坚持以法治思想统揽全局')?.township).toBe('青枫坝镇');
    expect(townshipOfClause('大沙碛乡位于定原县西部')?.township).toBe('大沙碛乡');
  });

  it.each([
    '紧扣山区实际推动我镇发展',
    '法治街道建设迈出新步伐',
    '在县委的领导下',
    '全县乡镇排名靠前',
  ])('takes no name from %s', (clause) => {
    expect(townshipOfClause(clause)).toBeNull();
  });
});

function rowsOf(name: string): [string, string, string][] {
  const file = new URL(`../../../../data/divisions/${name}.csv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', label = '', parent = ''] = line.split(',');
      return [code, label, parent];
    });
}
