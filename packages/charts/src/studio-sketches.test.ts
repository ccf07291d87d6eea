import { describe, expect, it } from 'vitest';
import { rankAxis, rankStrip } from './rank-strip.ts';
import { sensitivityBars, sensitivityRows } from './sensitivity-bars.ts';
import { sketchToSvg } from './sketch.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { darkPalette, lightPalette } from './theme.ts';
import { weightBars } from './weight-bars.ts';

const how = { palette: lightPalette, language: 'zh' } as const;
const axis = { ...how, size: 30, width: 240 };

describe('rank strip', () => {
  it('a dot at the rank, a whisker over the interval', () => {
    const sketch = rankStrip({ name: '甲镇', rank: 3, rank_low: 2, rank_high: 5, tied: 1 }, axis);
    expect(sketch?.says).toBe('第3位 (2–5)');
    expect(sketch?.stops).toEqual([
      { x: expect.closeTo(23.4, 1), y: 10, lines: ['甲镇', '第3位 (2–5)'], mark: null },
    ]);
    expectPicture('rank-strip', sketchToSvg(sketch ?? rankAxis(axis)));
  });

  it('the first of two and the last of one stand inside the strip', () => {
    for (const size of [1, 2]) {
      const sketch = rankStrip(
        { name: '甲镇', rank: size, rank_low: 1, rank_high: size, tied: 1 },
        { ...axis, size },
      );
      const dot = sketch?.shapes.find(({ kind }) => kind === 'circle');
      expect(dot).toMatchObject({ cx: size === 1 ? 8 : 232 });
    }
  });

  it('draws nothing for who has no rank, or a rank without its interval', () => {
    const unranked = { name: '甲镇', rank_low: null, rank_high: null };
    expect(rankStrip({ ...unranked, rank: null, tied: null }, axis)).toBeNull();
    expect(rankStrip({ ...unranked, rank: 2, tied: 1 }, axis)).toBeNull();
  });

  it('the axis names the ends and round ranks between them', () => {
    const numbers = (size: number) =>
      rankAxis({ ...axis, size }).shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''));
    expect(numbers(30)).toEqual(['1', '10', '20', '30']);
    expect(numbers(17)).toEqual(['1', '5', '10', '17']);
    expect(numbers(1)).toEqual(['1']);
    expectPicture('rank-axis', sketchToSvg(rankAxis(axis)));
  });
});

describe('weight bars', () => {
  it('stated above effective', () => {
    const sketch = weightBars({ name: '调解成功率', nominal: 0.35, effective: 0.61 }, how);
    expect(sketch.says).toBe('名义权重 35%, 实际权重 61%');
    expect(sketch.stops.map(({ lines }) => lines)).toEqual([
      ['调解成功率', '名义权重 35%'],
      ['调解成功率', '实际权重 61%'],
    ]);
    expectPicture('weight-bars', sketchToSvg(sketch));
  });

  it('says where the second cannot be told', () => {
    const sketch = weightBars(
      { name: '调解成功率', nominal: 0.2, effective: null },
      { ...how, language: 'en' },
    );
    expect(sketch.says).toBe('stated weight 20%, effective weight cannot be told');
    expectPicture('weight-bars-unknown', sketchToSvg(sketch));
  });
});

describe('sensitivity bars', () => {
  const sensitivity = [
    { factor: 'normalisation', first_order: 0.31, total: 0.52 },
    { factor: 'aggregation', first_order: 0.02, total: 0.08 },
    { factor: 'weights', first_order: -0.01, total: 0.05 },
    { factor: 'left_out', first_order: 0.12, total: 0.3 },
    { factor: 'data', first_order: null, total: null },
  ] as const;

  it('keep numbers outside 0..1, cut bars, and tell what cannot be told', () => {
    const sketch = sensitivityBars([...sensitivity], { ...how, width: 360 });
    expect(sketch.says).toContain('权重 ±25%: 单独 -1%, 合计 5%; ');
    expect(sketch.says).toContain('数据波动: 单独 —, 合计 —');
    expect(sketch.stops[2]?.lines).toEqual(['权重 ±25%', '单独 -1%', '合计 5%']);
    expect(sensitivityRows([...sensitivity], 'zh')[4]).toEqual(['数据波动', '—', '—']);
    const widths = sketch.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.width] : []));
    expect(Math.min(...widths)).toBe(0);
    expectPicture('sensitivity', sketchToSvg(sketch));
  });

  it('are drawn dark in English', () => {
    const dark = { palette: darkPalette, language: 'en', width: 360 } as const;
    expectPicture('sensitivity-dark-en', sketchToSvg(sensitivityBars([...sensitivity], dark)));
  });
});
