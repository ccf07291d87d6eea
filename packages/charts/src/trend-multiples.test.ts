import { describe, expect, it } from 'vitest';
import { edgeNames } from './fixtures/edge-cells.ts';
import { edgeTrend } from './fixtures/edge-trends.ts';
import { successRateReferences } from './fixtures/references.ts';
import { beyondTrend, crowdedTrend, successRateTrend } from './fixtures/trends.ts';
import { orderedSeries } from './multiple-order.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { lightPalette } from './theme.ts';
import { trendMultiples } from './trend-multiples.ts';

const light = {
  palette: lightPalette,
  language: 'zh',
  width: 860,
  axis: 'shared',
  order: 'code',
} as const;

describe('pictures', () => {
  it('twenty townships on one axis, one of them emphasised', () => {
    const drawing = trendMultiples(crowdedTrend, { ...light, emphasised: ['990101120'] });
    expectPicture('multiples-crowded', renderSvg(drawing, 860));
  });

  it('gaps of three kinds, a zero, a range and a break, on axes of their own', () => {
    const drawing = trendMultiples(successRateTrend, { ...light, axis: 'free' });
    expectPicture('multiples-success-rate', renderSvg(drawing, 860));
  });

  it('reference values are dashed lines in every panel over the years for which they hold, named once below', () => {
    const references = successRateReferences.map((one) => ({ ...one, to: one.to ?? 2022 }));
    const drawing = trendMultiples({ ...successRateTrend, references }, light);
    const svg = renderSvg(drawing, 860);
    expect(svg.split('不低于97%')).toHaveLength(2);
    expect(drawing.height).toBeGreaterThan(trendMultiples(successRateTrend, light).height);
    expectPicture('multiples-references', svg);
  });

  it('a share above 100 % stands at the end of the shared axis with a mark and its figure', () => {
    const svg = renderSvg(trendMultiples(beyondTrend, light), 860);
    expect(svg).toContain('↑ 120');
    expect(svg).toContain('↑ 超过 100%，画在轴端');
    expect(svg).not.toMatch(/>1[12]0<\/text>/);
    expectPicture('multiples-beyond', svg);
  });

  it('a reference value of other years is neither drawn nor named', () => {
    const references = successRateReferences.map((one) => ({ ...one, from: 2030, to: null }));
    const drawing = trendMultiples({ ...successRateTrend, references }, light);
    expect(renderSvg(drawing, 860)).toBe(renderSvg(trendMultiples(successRateTrend, light), 860));
  });

  it.each(edgeNames)('%s', (name) => {
    const answer = edgeTrend(name, [2021, 2022, 2023]);
    expectPicture(
      `multiples-${name}`,
      renderSvg(trendMultiples(answer, { ...light, width: 700 }), 700),
    );
  });
});

describe('order', () => {
  const namesBy = (order: 'code' | 'latest' | 'change' | 'name') =>
    orderedSeries(successRateTrend, order).map(({ township }) => township.name);

  it('by the latest value, silence last', () => {
    expect(namesBy('latest')).toEqual(['示例镇', '青石镇', '北坡乡']);
  });

  it('by change, never across a break', () => {
    expect(namesBy('change')).toEqual(['青石镇', '示例镇', '北坡乡']);
  });

  it('by name, or as they came', () => {
    expect(namesBy('name')).toEqual(['北坡乡', '青石镇', '示例镇']);
    expect(namesBy('code')).toEqual(['示例镇', '青石镇', '北坡乡']);
  });
});

it('draws a mark for every township and year, a sign where there is no number', () => {
  expect(trendMultiples(successRateTrend, light).stops).toHaveLength(15);
});
