import { isGrounded, type OwnIndicator } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { textDocument } from '../testing/text-document.ts';
import { compileOwnRules, isKnownUnit } from './compile-own-rules.ts';
import { readOwnExample } from './read-own-example.ts';

const patrols: OwnIndicator = {
  id: 'own_grid_patrols',
  labelZh: '网格巡查',
  labelEn: 'Grid patrols',
  definitionZh: '本年度网格员巡查的次数',
  definitionEn: 'Patrols of grid workers in the year',
  unit: '次',
  units: ['次'],
  before: ['网格…巡查'],
  after: ['网格巡查'],
  gist: [['网格', '巡查']],
  forbidden: ['无人机'],
  kind: 'flow',
  tier: 'detail',
  polarity: 'none',
  additive: false,
  denominator: null,
};

const forests: OwnIndicator = {
  ...patrols,
  id: 'own_guarded_forest',
  labelZh: '管护林地',
  unit: '亩',
  units: ['亩'],
  before: ['管护林地', '管护…林'],
  after: [],
  gist: [],
  forbidden: [],
  kind: 'stock',
};

function read(text: string, rules: readonly OwnIndicator[] = [patrols, forests]) {
  const document = textDocument(`甲镇2023年度法治政府建设情况报告\n${text}\n`);
  return extractReport(document, { year: 2023, ownRules: compileOwnRules(rules) });
}

describe('figures of own indicators', () => {
  it('stand beside those of the catalogue, each at its place', () => {
    const text = '全年受理矛盾纠纷96件。网格员入户巡查1260余次，管护林地3.2万亩。';
    const extraction = read(text);
    expect(extraction.own).toMatchObject([
      {
        indicator: 'own_grid_patrols',
        printed: '1260余',
        value: 1260,
        lower: 1260,
        upper: 1269,
        qualifier: 'at_least',
        unit: '次',
        period: 'year',
        scope: 'township',
        status: 'reported',
        headline: true,
        confidence: 0.5,
        rules: ['own-grid-patrols', 'by:before'],
      },
      { indicator: 'own_guarded_forest', value: 32000, unit: '亩', headline: true },
    ]);
    const plain = read(text, []);
    expect(plain.own).toEqual([]);
    expect(extraction.observations).toEqual(plain.observations);
    expect(plain.observations.map(({ indicator }) => indicator)).toContain('disputes_accepted');
  });

  it('quote the text as it is printed', () => {
    const text = `甲镇2023年度法治政府建设情况报告\n网格 员入户\u3000巡查 １２６０ 次。\n`;
    const { own } = extractReport(textDocument(text), { ownRules: compileOwnRules([patrols]) });
    expect(own).toHaveLength(1);
    for (const { evidence, value } of own) {
      expect(value).toBe(1260);
      expect(isGrounded(text, evidence)).toBe(true);
    }
  });

  it.each([
    ['下一步，网格巡查达到2000次。', 'target'],
    ['近三年累计开展网格巡查5000次。', 'cumulative'],
    ['要求每月开展网格巡查4次。', 'norm'],
  ])('%s is kept apart', (text, period) => {
    expect(read(text).own).toMatchObject([{ headline: false, period }]);
  });

  it.each(['全年未开展网格巡查。', '年内没有网格员巡查情况。', '全年网格巡查为零。'])(
    'are zero where %s says so',
    (text) => {
      expect(read(text).own).toMatchObject([
        { indicator: 'own_grid_patrols', value: 0, status: 'reported_zero', headline: true },
      ]);
    },
  );

  it.each([
    '未开展网格巡查培训。',
    '网格巡查不留死角，没有发生事故。',
    '无人机巡查为零。',
    '未开展过巡查。',
  ])('are not zero by %s', (text) => {
    expect(read(text).own).toEqual([]);
  });

  it('are read from the row of a table that ends in their words, under this year', () => {
    const table = '指标\t单位\t2022年\t2023年\n网格巡查\t次\t300\t420\n管护林地\t万亩\t3\t3.2\n';
    expect(read(`主要数据\n${table}`).own).toMatchObject([
      {
        indicator: 'own_grid_patrols',
        value: 420,
        headline: true,
        rules: ['own-grid-patrols-row', 'by:row'],
      },
      { indicator: 'own_guarded_forest', value: 32000, headline: true },
    ]);
  });

  it('take no row without their unit, nor one of another thing', () => {
    const table = '指标\t单位\t2023年\n网格巡查\t人\t420\n无人机网格巡查\t次\t12\n网格员\t名\t30\n';
    expect(read(`主要数据\n${table}`).own).toEqual([]);
  });

  it('have at most one headline of each indicator, the total', () => {
    const { own } = read('开展网格巡查30次。全年累计开展网格巡查420次。');
    expect(own.map(({ value, headline }) => [value, headline])).toEqual([
      [30, false],
      [420, true],
    ]);
  });

  it.each([
    ['forbidden words', '无人机网格巡查20次。'],
    ['another unit', '网格巡查20件。'],
    ['a unit of the same group', '网格巡查20轮。'],
    ['a number without a unit', '网格巡查20。'],
    ['a vague word', '网格巡查多次。'],
  ])('are not made of %s', (_, text) => {
    expect(read(text).own).toEqual([]);
  });

  it('tell a stock from what is done in a year', () => {
    expect(read('新增管护林地200亩。').own).toMatchObject([{ headline: false, scope: 'part' }]);
    expect(read('近三年累计管护林地5000亩。').own).toMatchObject([{ headline: true, value: 5000 }]);
  });

  it('give the nearer words the number where two own indicators want it', () => {
    const visits: OwnIndicator = {
      ...patrols,
      id: 'own_visits',
      before: ['网格'],
      after: [],
      gist: [['网格']],
    };
    const { own } = read('网格员入户巡查12次。', [visits, patrols]);
    expect(own.map(({ indicator }) => indicator)).toEqual(['own_grid_patrols']);
  });

  it('are read in time from a hostile text with hostile words', () => {
    const words = `${'网'.repeat(19)}…${'网'.repeat(19)}…网`;
    const hostile = { ...patrols, before: Array.from({ length: 20 }, () => words), gist: [] };
    const text = `${'网'.repeat(90)}12次，`.repeat(1500);
    const started = performance.now();
    read(text, [hostile]);
    const taken = performance.now() - started;
    const bare = performance.now();
    read(text, []);
    // Side by side on the same machine: twenty hostile words may not cost more than the whole reading several times over.
    expect(taken).toBeLessThan(20 * (performance.now() - bare) + 2000);
  });
});

describe('compileOwnRules', () => {
  it.each(['件', '人次', '亩', '元', '%'])('knows the unit %s', (unit) => {
    expect(isKnownUnit(unit)).toBe(true);
  });

  it.each(['', '把', '件件', '万元'])('does not know the unit “%s”', (unit) => {
    expect(isKnownUnit(unit)).toBe(false);
    expect(() => compileOwnRules([{ ...patrols, units: [unit] }])).toThrow(RangeError);
  });
});

describe('readOwnExample', () => {
  const [rule] = compileOwnRules([patrols]);
  if (rule === undefined) throw new Error('one rule gives one');

  it('reads a text by itself', () => {
    expect(readOwnExample(rule, '全年网格巡查近百次。')).toMatchObject({ value: 100, upper: 100 });
    expect(readOwnExample(rule, '计划开展网格巡查80次。')).toBeNull();
    expect(readOwnExample(rule, '')).toBeNull();
  });
});
