import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedEvent, ComparedYear } from './compared-year.ts';
import { type Stated, township, townshipYear } from './testing/compared-years.ts';
import { trendOf } from './trend.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const code = (index: number) => township(index).code;

const years: ComparedYear[] = [
  townshipYear(1, settled(45, 50), { year: 2020 }),
  townshipYear(1, null, { year: 2021 }),
  townshipYear(1, {}, { year: 2022 }),
  townshipYear(1, settled(118, 120), { year: 2023 }),
  townshipYear(2, settled(90, 100), { year: 2020 }),
  townshipYear(2, { mediation_success_rate_stated: exactQuantity(99) }, { year: 2021 }),
  townshipYear(2, settled(91, 100), { year: 2022 }),
  townshipYear(2, settled(92, 100), { year: 2023 }),
];

const ask = (townships: readonly string[], events: readonly ComparedEvent[] = [], from = years) =>
  trendOf({
    indicator: 'mediation_success_rate',
    townships,
    years: [2023, 2020, 2021, 2022],
    townshipYears: from,
    events,
  });

describe('one township', () => {
  const trend = ask([code(1)]);

  it('keeps the gaps, each with its reason', () => {
    const points = trend.series[0]?.points ?? [];
    expect(points.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(points.map(({ status }) => status)).toEqual([
      'reported',
      'report_missing',
      'not_mentioned',
      'reported',
    ]);
    expect(points[1]?.value).toBeNull();
    expect(points[0]?.chance_lower).toBeCloseTo(0.786398, 6);
  });

  it('tells the change, and that it goes beyond chance', () => {
    expect(trend.finding_zh).toBe(
      '第1镇“调解成功率”2020年为90%，2023年为98.3%，上升，超出随机波动；2021年未公开报告、2022年未提及。',
    );
    expect(trend.finding_en).toBe(
      '第1镇, “Mediation success rate”: 90% in 2020, 98.3% in 2023; up, beyond chance; 2021 no report published, 2022 not mentioned.',
    );
  });

  it('breaks where the basis changes, both ways, and compares the rest only', () => {
    const { series, finding_zh } = ask([code(2)]);
    expect(series[0]?.points.map((point) => point.break_before)).toEqual([
      null,
      '口径由“成功/受理”变为“报告自述”',
      '口径由“报告自述”变为“成功/受理”',
      null,
    ]);
    expect(finding_zh).toBe(
      '第2乡“调解成功率”2022年为91%，2023年为92%，变化未超出随机波动；2021、2022年前后口径或区划不同，不作比较。',
    );
  });
});

describe('divisions', () => {
  const event = (kind: ComparedEvent['kind']): ComparedEvent => ({
    kind,
    date: '2022-06-30',
    from: [{ code: '990101999', name: '旧乡' }],
    to: [{ code: code(1), name: '第1镇' }],
    document: null,
  });

  it('a merge breaks the series in its year, a rename and an upgrade do not', () => {
    const breaks = (kind: ComparedEvent['kind']) =>
      ask([code(1)], [event(kind)]).series[0]?.points.map((point) => point.break_before);
    expect(breaks('merge')).toEqual([
      null,
      null,
      '2022年区划合并（旧乡 → 第1镇），前后不可比',
      null,
    ]);
    expect(breaks('rename')).toEqual([null, null, null, null]);
    expect(breaks('upgrade_to_town')).toEqual([null, null, null, null]);
  });

  it('no change is told across it', () => {
    expect(ask([code(1)], [event('split')]).finding_zh).toContain('没有可与之比较的其他年份');
  });
});

describe('several townships', () => {
  it('counts cells and names who moved beyond chance', () => {
    expect(ask([code(1), code(2)]).finding_zh).toBe(
      '2个乡镇共8格中6格有“调解成功率”的数值、1格未提及、1格未公开报告；' +
        '可判的2个里，1个上升（第1镇），超出随机波动；2处口径或区划变化，前后不作比较。',
    );
  });

  it('the median needs five townships', () => {
    const five = Array.from({ length: 5 }, (_, index) =>
      townshipYear(index + 1, settled(90 + index, 100), { year: 2023 }),
    );
    const { median } = ask([code(1)], [], five);
    expect(median.map(({ value, n }) => [value, n])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
      [0.92, 5],
    ]);
  });

  it('says nothing of a township that is not known', () => {
    expect(ask(['999999999']).series).toEqual([]);
    expect(ask(['999999999']).finding_zh).toBe('没有所选乡镇的数据。');
  });
});

it('does not tell a direction that the wording leaves open', () => {
  const vague = [
    townshipYear(1, { outreach_events: moreThanStated(400) }, { year: 2022 }),
    townshipYear(1, { outreach_events: exactQuantity(450) }, { year: 2023 }),
  ];
  const trend = trendOf({
    indicator: 'outreach_events',
    townships: [code(1)],
    years: [2022, 2023],
    townshipYears: vague,
    events: [],
  });
  expect(trend.finding_zh).toBe(
    '第1镇“普法宣传活动”2022年为400余场次，2023年为450场次，原文不是确数，增减不能判定。',
  );
});

it('takes the median of a list where one is given, the own series aside', () => {
  const five = [1, 2, 3, 4, 5, 6].map((index) =>
    townshipYear(index, { legal_lectures: exactQuantity(index * 10) }, { year: 2023 }),
  );
  const medianOf = [2, 3, 4, 5, 6].map(code);
  const asked = { indicator: 'legal_lectures', townships: [code(1)], years: [2023] } as const;
  const trend = trendOf({ ...asked, townshipYears: five, events: [], medianOf });
  expect(trend.median).toMatchObject([{ year: 2023, value: 40, n: 5, bounded: { n: 5 } }]);
  expect(trendOf({ ...asked, townshipYears: five, events: [] }).median[0]?.n).toBe(6);
});
