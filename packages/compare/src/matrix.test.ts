import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { matrixOf } from './matrix.ts';
import { area, type Stated, townshipYear } from './testing/compared-years.ts';

const report = (events: number, resolved: number): Stated => ({
  outreach_events: exactQuantity(events),
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(100),
});

const townshipYears = [
  townshipYear(1, report(10, 95)),
  townshipYear(2, report(10, 60)),
  townshipYear(3, report(0, 96)),
  townshipYear(4, report(20, 97)),
  townshipYear(5, report(1000, 96)),
  townshipYear(6, { outreach_events: moreThanStated(400) }),
  townshipYear(7, null),
];

const question = { area, year: 2023, peers: 'all', townshipYears } as const;

describe('matrix', () => {
  const matrix = matrixOf(question);
  const column = (id: string) => {
    const index = matrix.indicators.findIndex((indicator) => indicator.id === id);
    return townshipYears.map(({ township }) => {
      const row = matrix.rows.find((one) => one.township.code === township.code);
      return row?.cells[index];
    });
  };

  it('holds the core that somebody states and the derived core', () => {
    const ids = matrix.indicators.map(({ id }) => id);
    expect(ids).toContain('outreach_events');
    expect(ids).toContain('mediation_success_rate');
    expect(ids).toContain('reach_per_thousand');
    expect(ids).not.toContain('penalty_cases');
    expect(matrixOf({ ...question, indicators: ['penalty_cases'] }).indicators).toHaveLength(1);
  });

  it('shades volume by place among the column, ties alike, and never judges it', () => {
    const cells = column('outreach_events');
    expect(cells.map((cell) => cell?.shade)).toEqual([0.3, 0.3, 0, 0.6, 1, 0.8, null]);
    expect(cells.every((cell) => cell?.judgement === 'not_judged')).toBe(true);
    expect(cells[2]).toMatchObject({ value: 0, shade: 0 });
  });

  it('judges shares and never shades them', () => {
    const cells = column('mediation_success_rate');
    expect(cells[1]).toMatchObject({ judgement: 'worse_998', shade: null });
    expect(cells[6]).toMatchObject({ judgement: 'not_judged', status: 'report_missing' });
  });

  it('takes the median over plain numbers with their count', () => {
    const events = matrix.indicators.find(({ id }) => id === 'outreach_events');
    expect(events).toMatchObject({ median: 10, n: 5 });
  });

  it('names the pooled rate against which shares are judged, and none for volume', () => {
    const rate = matrix.indicators.find(({ id }) => id === 'mediation_success_rate');
    expect(rate?.benchmarks).toEqual([
      { group: '全部乡镇 · 成功/受理', lower: 0.888, upper: 0.888, n: 5 },
    ]);
    const events = matrix.indicators.find(({ id }) => id === 'outreach_events');
    expect(events?.benchmarks).toEqual([]);
  });

  it('does not depend on the order of the input', () => {
    expect(matrixOf({ ...question, townshipYears: townshipYears.toReversed() })).toEqual(matrix);
  });
});
