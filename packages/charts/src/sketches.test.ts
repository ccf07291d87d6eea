import type { CellView } from '@xiangjian/contract';
import { between, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { positionStrip } from './position-strip.ts';
import { fivePoints } from './quartiles.ts';
import { sketchToSvg } from './sketch.ts';
import { sparkline } from './sparkline.ts';
import { firm, stated, without } from './testing/cells.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { summaryOf } from './testing/summaries.ts';
import { lightPalette } from './theme.ts';

const how = { palette: lightPalette, language: 'zh' } as const;
const rate = summaryOf('mediation_success_rate');
const days = summaryOf('days_to_publication');
const screened = summaryOf('disputes_screened');

const picture = (name: string, sketch: ReturnType<typeof positionStrip>) => {
  if (sketch === null) throw new Error(`${name} was not drawn`);
  expectPicture(name, sketchToSvg(sketch));
};

describe('position strip', () => {
  const peers = [0, 0.7, 0.88, 0.93, 0.96, 0.98, 1].map((value) => firm(value));

  it('a real zero stands at the worst end', () => {
    picture('strip-zero', positionStrip({ indicator: rate, own: firm(0), peers }, how));
  });

  it('fewest days stand at the best end, which is always right', () => {
    const cells = [30, 44, 70, 90, 103].map((value) => firm(value));
    const sketch = positionStrip({ indicator: days, own: firm(30), peers: cells }, how);
    const dot = sketch?.shapes[sketch.shapes.length - 1];
    expect(dot).toMatchObject({ kind: 'circle', cx: 122 });
    picture('strip-days', sketch);
  });

  it('a range is a hollow bar without a dot', () => {
    const own = stated(between(0.61, 0.76));
    picture('strip-range', positionStrip({ indicator: rate, own, peers }, how));
  });

  it('below five values the peers are dots, and without a value nothing is drawn', () => {
    const few = peers.slice(0, 3);
    picture('strip-few', positionStrip({ indicator: rate, own: firm(0.7), peers: few }, how));
    const own = without('not_mentioned');
    expect(positionStrip({ indicator: rate, own, peers }, how)).toBeNull();
  });
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
