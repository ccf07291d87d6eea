import { describe, expect, it } from 'vitest';
import { dodgeLabels } from './dodge-labels.ts';
import { edgeNames } from './fixtures/edge-cells.ts';
import { edgeTrend } from './fixtures/edge-trends.ts';
import { successRateReferences } from './fixtures/references.ts';
import {
  beyondTrend,
  crowdedTrend,
  screenedVolumeTrend,
  successRateTrend,
} from './fixtures/trends.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { darkPalette, lightPalette } from './theme.ts';
import { breakRows } from './trend-break-shapes.ts';
import { concernedBy, trendBreaks } from './trend-breaks.ts';
import { trendLines } from './trend-lines.ts';
import { gapsOf, hasChanceThroughout, joinedStretches } from './trend-points.ts';

const light = { palette: lightPalette, language: 'zh', width: 760 } as const;

/** Six townships whose series break after the first or the second year, each for a reason of its own. */
const manyBreaks = {
  ...crowdedTrend,
  series: crowdedTrend.series.slice(0, 6).map((each, at) => ({
    ...each,
    points: each.points.map((point, index) => ({
      ...point,
      break_before: index === 1 + (at % 2) ? `原因 ${at}` : null,
    })),
  })),
};

describe('pictures', () => {
  it('a share with 0, 100 %, a range, gaps of three kinds and a merger', () => {
    const drawing = trendLines(successRateTrend, { ...light, emphasised: ['990101104'] });
    expectPicture('trend-success-rate', renderSvg(drawing, 760));
  });

  it('a volume with qualified values', () => {
    expectPicture('trend-volume', renderSvg(trendLines(screenedVolumeTrend, light), 760));
  });

  it('shares above 100 % at the end of the axis, with their figures', () => {
    const svg = renderSvg(trendLines(beyondTrend, light), 760);
    expect(svg).toContain('↑ 105.3');
    expect(svg).toContain('↑ 120');
    expect(svg).not.toMatch(/>1[12]0<\/text>/);
    expectPicture('trend-beyond', svg);
  });

  it('a low one on the big screen, in English', () => {
    const drawing = trendLines(screenedVolumeTrend, {
      palette: darkPalette,
      language: 'en',
      width: 560,
      low: true,
    });
    expectPicture('trend-volume-low-dark-en', renderSvg(drawing, 560));
  });

  it('beside reference values, drawn over the years for which they hold', () => {
    const references = successRateReferences.map((one) => ({ ...one, to: one.to ?? 2022 }));
    const svg = renderSvg(trendLines({ ...successRateTrend, references }, light), 760);
    expect(svg).toContain('目标值 不低于97%（示例区）');
    expectPicture('trend-references', svg);
  });

  it('reference values of other years are not drawn', () => {
    const references = successRateReferences.map((one) => ({ ...one, from: 2030, to: null }));
    const svg = renderSvg(trendLines({ ...successRateTrend, references }, light), 760);
    expect(svg).not.toContain('目标值');
  });

  it.each(edgeNames)('%s', (name) => {
    const drawing = trendLines(edgeTrend(name, [2021, 2022, 2023]), { ...light, width: 640 });
    expectPicture(`trend-${name}`, renderSvg(drawing, 640));
  });

  it('twenty townships, two of them emphasised', () => {
    const drawing = trendLines(crowdedTrend, { ...light, emphasised: ['990101120', '990101127'] });
    expectPicture('trend-crowded', renderSvg(drawing, 760));
  });

  it('more breaks than there is room for reasons, one township emphasised', () => {
    const emphasised = [manyBreaks.series[0]?.township.code ?? ''];
    const drawing = trendLines(
      { ...crowdedTrend, series: [...manyBreaks.series, ...crowdedTrend.series.slice(6, 9)] },
      { ...light, emphasised },
    );
    expectPicture('trend-many-breaks', renderSvg(drawing, 760));
  });
});

it('joins nothing across a gap, a range or a break', () => {
  const stretches = successRateTrend.series.map((series) =>
    joinedStretches(series, successRateTrend.years).map((stretch) =>
      stretch.map(({ point }) => point.year),
    ),
  );
  expect(stretches).toEqual([
    [[2019, 2020, 2021, 2022, 2023]],
    [[2020], [2023]],
    [[2019, 2020, 2021], [2022]],
  ]);
});

it('a stated zero is a point and never a gap', () => {
  const [, qingshi] = screenedVolumeTrend.series;
  if (qingshi === undefined) throw new Error('fixture');
  expect(gapsOf(qingshi, screenedVolumeTrend.years).map((gap) => gap.year)).toEqual([2022]);
});

it('allows a ribbon only where every point has its interval', () => {
  expect(successRateTrend.series.map(hasChanceThroughout)).toEqual([true, false, false]);
});

it('names the township whose series breaks', () => {
  expect(trendBreaks(successRateTrend, [], 'zh')).toEqual([
    { at: 3, reason: '2021年12月与原柳溪乡合并', names: ['北坡乡'], isOfAll: false },
  ]);
});

describe('many breaks', () => {
  const answer = manyBreaks;
  const [first] = answer.series;
  const codes = [first?.township.code ?? ''];

  it('sums up those of grey townships where every reason would be too much', () => {
    const breaks = trendBreaks(answer, codes, 'zh');
    expect(breaks).toMatchObject([
      { at: 1, reason: '原因 0', names: [first?.township.name] },
      { at: 1, reason: '口径或区划变化' },
      { at: 2, reason: '口径或区划变化' },
    ]);
    expect(breaks.map((each) => concernedBy(each, 'zh'))).toEqual([
      first?.township.name,
      expect.stringMatching(/、/),
      expect.stringMatching(/等 3 个$/),
    ]);
    expect(trendBreaks(answer, [], 'en').map((each) => concernedBy(each, 'en'))).toEqual([
      expect.stringMatching(/ and 2 more$/),
      expect.stringMatching(/ and 2 more$/),
    ]);
  });

  it('says a reason of several years once', () => {
    expect(breakRows(trendBreaks(answer, codes, 'zh'))).toBe(3);
    expect(breakRows(trendBreaks(answer, [], 'zh'))).toBe(2);
    expect(breakRows(trendBreaks(successRateTrend, [], 'zh'))).toBe(1);
    expect(breakRows([])).toBe(0);
  });
});

it('moves labels apart, keeps their order, and stays between the ends', () => {
  const wishes = [100, 101, 99, 300, 301, 302];
  const places = dodgeLabels(wishes, { gap: 15, top: 20, bottom: 300 });
  const sorted = [...places].sort((a, b) => a - b);
  sorted.slice(1).forEach((place, at) => {
    expect(place - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(15);
  });
  expect(Math.max(...places)).toBeLessThanOrEqual(300);
  expect(places[2]).toBeLessThan(places[0] ?? 0);
});
