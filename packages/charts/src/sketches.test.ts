import type { CellView } from '@xiangjian/contract';
import { between, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { type PositionQuestion, positionStrip } from './position-strip.ts';
import { fivePoints } from './quartiles.ts';
import { sketchToSvg } from './sketch.ts';
import { sparkline } from './sparkline.ts';
import { firm, stated, without } from './testing/cells.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { summaryOf } from './testing/summaries.ts';
import { lightPalette } from './theme.ts';

const how = { palette: lightPalette, language: 'zh', township: '990101101' } as const;
const rate = summaryOf('mediation_success_rate');
const days = summaryOf('days_to_publication');
const screened = summaryOf('disputes_screened');

const markAt = (indicator: { readonly id: string }) => ({
  township: how.township,
  year: 2023,
  indicator: indicator.id,
});
const strip = (question: Omit<PositionQuestion, 'mark'>) =>
  positionStrip({ ...question, mark: markAt(question.indicator) }, how);
const picture = (name: string, sketch: ReturnType<typeof positionStrip>) => {
  if (sketch === null) throw new Error(`${name} was not drawn`);
  expectPicture(name, sketchToSvg(sketch));
};

describe('position strip', () => {
  const peers = [0, 0.7, 0.88, 0.93, 0.96, 0.98, 1].map((value) => firm(value));

  it('a real zero stands at the worst end', () => {
    picture('strip-zero', strip({ indicator: rate, own: firm(0), peers }));
  });

  it('fewest days stand at the best end, which is always right', () => {
    const cells = [30, 44, 70, 90, 103].map((value) => firm(value));
    const sketch = strip({ indicator: days, own: firm(30), peers: cells });
    const dot = sketch?.shapes[sketch.shapes.length - 1];
    expect(dot).toMatchObject({ kind: 'circle', cx: 122 });
    picture('strip-days', sketch);
  });

  it('a range is a hollow bar without a dot', () => {
    const own = stated(between(0.61, 0.76));
    picture('strip-range', strip({ indicator: rate, own, peers }));
  });

  it('below five values the peers are dots, and without a value nothing is drawn', () => {
    const few = peers.slice(0, 3);
    picture('strip-few', strip({ indicator: rate, own: firm(0.7), peers: few }));
    const own = without('not_mentioned');
    expect(strip({ indicator: rate, own, peers })).toBeNull();
  });
});

it('the way through a strip leads from end to end, the own value with its source', () => {
  const peers = [0.7, 0.88, 0.93, 0.96, 1].map((value) => firm(value));
  const stops = strip({ indicator: rate, own: firm(0.9), peers })?.stops ?? [];
  const said = stops.map(({ lines }) => lines.slice(1).join(' '));
  expect(said).toEqual([
    '最少 70 %',
    '下四分位 88 %',
    '90 %',
    '中位数 93 %',
    '上四分位 96 %',
    '最多 100 %',
  ]);
  expect(stops.flatMap(({ mark }) => (mark === null ? [] : [mark]))).toEqual([markAt(rate)]);
  const few = strip({ indicator: rate, own: firm(0.7), peers: peers.slice(0, 2) })?.stops ?? [];
  expect(few.map(({ lines }) => lines[1])).toEqual(['70 %', '比较对象 70 %', '比较对象 88 %']);
});

describe('sparkline', () => {
  const year = (at: number, cell: CellView) => ({ year: 2019 + at, ...cell });

  it('keeps gaps, tells their reasons apart, and draws zero as zero', () => {
    const cells = [
      firm(355),
      without('not_mentioned'),
      firm(0),
      stated(moreThanStated(400)),
      without('report_missing'),
      firm(418),
    ];
    const sketch = sparkline(
      screened,
      cells.map((cell, at) => year(at, cell)),
      how,
    );
    expect(sketch.says).toContain('2020 未提及, 2021 0, 2022 400余, 2023 未公开报告');
    expect(sketch.stops[3]?.lines).toEqual(['排查矛盾纠纷 2022', '400余 件', '不少于 · 400–499']);
    expect(sketch.stops[1]?.lines).toEqual(['排查矛盾纠纷 2020', '未提及']);
    expect(sketch.stops[5]?.mark).toEqual({ ...markAt(screened), year: 2024 });
    expectPicture('sparkline-gaps', sketchToSvg(sketch));
  });

  it('draws a single year and a series without any number', () => {
    const one = sparkline(screened, [year(0, firm(0))], how);
    expect(one.shapes).toHaveLength(1);
    const none = sparkline(screened, [year(0, without('report_missing'))], how);
    expect(none.says).toBe('2019 未公开报告');
    expect(none.shapes.every((shape) => shape.kind !== 'circle')).toBe(true);
  });
});

it('quartiles are those of PERCENTILE.INC', () => {
  expect(fivePoints([1, 2, 3, 4])).toBeNull();
  expect(fivePoints([96.1, 98, 98, 98, 99.2, 100, 100])).toEqual({
    least: 96.1,
    q1: 98,
    median: 98,
    q3: 99.6,
    most: 100,
  });
});
