import type { Matrix } from '@xiangjian/contract';
import { moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { edgeNames } from './fixtures/edge-cells.ts';
import { edgeTrend } from './fixtures/edge-trends.ts';
import {
  beyondTrend,
  crowdedTrend,
  screenedVolumeTrend,
  successRateTrend,
} from './fixtures/trends.ts';
import { scatterCloud } from './scatter-cloud.ts';
import { pairsOf } from './scatter-pairs.ts';
import { scatterPlot } from './scatter-plot.ts';
import { firm, sampleTownship, stated, without } from './testing/cells.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { summaryOf } from './testing/summaries.ts';
import { lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 860, year: 2023 } as const;

describe('pictures', () => {
  it('a share against a volume, one township with its cross and its path', () => {
    const drawing = scatterPlot(screenedVolumeTrend, successRateTrend, {
      ...light,
      emphasised: ['990101104'],
    });
    expectPicture('scatter-path', renderSvg(drawing, 860));
  });

  it('a share above 100 % at the end of its axis, with its figure', () => {
    const volume = { ...beyondTrend, indicator: summaryOf('disputes_accepted') };
    const svg = renderSvg(scatterPlot(volume, beyondTrend, light), 860);
    expect(svg).toContain('↑ 105.3');
    expectPicture('scatter-beyond', svg);
  });

  it('twenty townships by name', () => {
    const drawing = scatterPlot(
      crowdedTrend,
      { ...crowdedTrend, indicator: summaryOf('disputes_accepted') },
      light,
    );
    expectPicture('scatter-crowded', renderSvg(drawing, 860));
  });

  it.each(edgeNames)('%s', (name) => {
    const trend = edgeTrend(name, [2023]);
    expectPicture(
      `scatter-${name}`,
      renderSvg(scatterPlot(trend, trend, { ...light, width: 700 }), 700),
    );
  });
});

it('joins both trends year by year and lists who lacks one of the numbers', () => {
  expect(pairsOf(screenedVolumeTrend, successRateTrend)).toHaveLength(10);
  const svg = renderSvg(
    scatterPlot(screenedVolumeTrend, successRateTrend, { ...light, year: 2022 }),
    860,
  );
  expect(svg).toContain('没有“排查矛盾纠纷” · 1 个：青石镇');
  expect(svg).toContain('没有“调解成功率” · 1 个：青石镇');
});

describe('a cloud', () => {
  const cell = (one: ReturnType<typeof firm>) =>
    ({ ...one, judgement: 'not_judged', shade: null }) as const;
  const matrix = (count: number): Matrix => ({
    area: { code: '52', name: '示例省', level: 'province', fictional: true },
    year: 2023,
    peers: 'all',
    indicators: (['disputes_accepted', 'outreach_events'] as const).map((id) => ({
      ...summaryOf(id),
      median: null,
      n: count,
      benchmarks: [],
    })),
    rows: Array.from({ length: count }, (_, at) => ({
      township: sampleTownship(at % 99, '样本镇'),
      report_id: null,
      cells: [
        cell(at % 7 === 0 ? without('not_mentioned') : firm((at * 37) % 900)),
        cell(at === 1 ? stated(moreThanStated(40)) : firm(at % 60)),
      ],
    })),
  });

  it('draws the townships of a whole country in the large mode, silence left out and counted', () => {
    const cloud = scatterCloud(matrix(38_600), { palette: lightPalette, language: 'zh' });
    expect(cloud?.count).toBe(38_600 - Math.ceil(38_600 / 7));
    const [series] = [cloud?.option.series].flat();
    expect(series).toMatchObject({ type: 'scatter', large: true });
    // x and y in turn, without an array for every point.
    expect(series?.data).toHaveLength(2 * (cloud?.count ?? 0));
  });

  it('is walked a tenth of the townships after another, each at its median', () => {
    const cloud = scatterCloud(matrix(700), { palette: lightPalette, language: 'zh' });
    const stops = cloud?.stops ?? [];
    expect(stops).toHaveLength(10);
    expect(stops[0]?.lines).toEqual([
      '受理调解纠纷 1–89 件',
      '60 个乡镇',
      '普法宣传活动 中位数 29.5 场次',
      '中间一半 16.5–44.0',
    ]);
    expect(stops.every(({ x, y }) => x >= 8 && x <= 97 && y >= 9 && y <= 89)).toBe(true);
    const places = stops.map(({ x }) => x);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const few = scatterCloud(matrix(20), { palette: lightPalette, language: 'zh' });
    expect(few?.stops).toEqual([]);
  });

  it('is nothing without two indicators', () => {
    const one = { ...matrix(3), indicators: matrix(3).indicators.slice(0, 1) };
    expect(scatterCloud(one, { palette: lightPalette, language: 'zh' })).toBeNull();
  });
});
