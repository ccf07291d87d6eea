import { expect, test } from 'vitest';
import { besideYardstick } from './beside-yardstick.ts';
import { changeDumbbell } from './change-dumbbell.ts';
import { changeSlope } from './change-slope.ts';
import { distributionSwarm } from './distribution-swarm.ts';
import { type Drawing, enlarge } from './drawing.ts';
import { besidePast } from './fixtures/besides.ts';
import { successRateChange } from './fixtures/changes.ts';
import { successRateDistribution } from './fixtures/distributions.ts';
import { edgeBeside } from './fixtures/edge-besides.ts';
import { edgeNames } from './fixtures/edge-cells.ts';
import { edgeRanking } from './fixtures/edge-rankings.ts';
import { edgeTrend } from './fixtures/edge-trends.ts';
import { successRateFunnel } from './fixtures/funnels.ts';
import { successRateRanking } from './fixtures/success-rate-ranking.ts';
import { screenedVolumeTrend, successRateTrend } from './fixtures/trends.ts';
import { funnelPlot } from './funnel-plot.ts';
import { rankingBars } from './ranking-bars.ts';
import { scatterPlot } from './scatter-plot.ts';
import { lightPalette } from './theme.ts';
import { trendLines } from './trend-lines.ts';
import { trendMultiples } from './trend-multiples.ts';

// What every kind of drawing owes a person with a keyboard and one who hears it.

const width = 760;
const light = { palette: lightPalette, language: 'zh', width } as const;
const small = { ...light, axis: 'shared', order: 'code' } as const;
const ordered = { ...light, order: 'change' } as const;

const ofEdges = edgeNames
  .filter((name) => name !== 'nothing-stated')
  .flatMap((name): [string, Drawing][] => {
    const trend = edgeTrend(name, [2021, 2022, 2023]);
    return [
      [`ranking, ${name}`, rankingBars(edgeRanking(name), light)],
      [`beside, ${name}`, besideYardstick(edgeBeside(name), light)],
      [`trend, ${name}`, trendLines(trend, light)],
      [`small multiples, ${name}`, trendMultiples(trend, small)],
      [`scatter, ${name}`, scatterPlot(trend, trend, { ...light, year: 2023 })],
    ];
  });

const drawings: [string, Drawing][] = [
  ['ranking', rankingBars(successRateRanking, light)],
  ['trend', trendLines(successRateTrend, light)],
  ['small multiples', trendMultiples(successRateTrend, small)],
  ['change', changeDumbbell(successRateChange, ordered)],
  ['slope', changeSlope(successRateChange, ordered)],
  ['scatter', scatterPlot(screenedVolumeTrend, successRateTrend, { ...light, year: 2023 })],
  ['distribution', distributionSwarm(successRateDistribution, light)],
  ['funnel', funnelPlot(successRateFunnel, light)],
  ['beside', besideYardstick(besidePast, light)],
  ...ofEdges,
];

test.each(drawings)('%s: the arrow keys have a way through its marks', (_kind, drawing) => {
  expect(drawing.stops.length).toBeGreaterThan(0);
  for (const { x, y, lines } of drawing.stops) {
    expect(lines.filter((text) => text.trim() !== '').length).toBeGreaterThan(0);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(drawing.height);
  }
});

test.each(drawings)('%s: the cells behind its marks can be opened', (_kind, { stops }) => {
  const opened = stops.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  expect(opened.length).toBeGreaterThan(0);
  for (const { township, year, indicator } of opened) {
    expect(township).toMatch(/^\d{9}$/);
    expect(year).toBeGreaterThan(2000);
    expect(indicator).toMatch(/^[a-z_]+$/);
  }
});

// Answers made of edge cells carry no finding.
test.each(drawings.filter(([kind]) => !kind.includes(',')))(
  '%s: says itself in a sentence',
  (_kind, { option }) => {
    const { aria } = option;
    const said = aria !== undefined && !Array.isArray(aria) ? aria.label?.description : undefined;
    expect(said?.length ?? 0).toBeGreaterThan(5);
  },
);

test.each(drawings)('%s: the way grows with large type', (_kind, drawing) => {
  const large = enlarge(drawing, 1.25);
  expect(large.stops[0]?.x).toBeCloseTo((drawing.stops[0]?.x ?? 0) * 1.25);
  expect(large.stops).toHaveLength(drawing.stops.length);
});
