import type { Trend } from '@xiangjian/contract';
import type { Drawing } from './drawing.ts';
import { drawingOption } from './drawing-option.ts';
import { shapeSeries, still } from './shape-series.ts';
import { gapItems, gapNotes, trendFrame } from './trend-frame.ts';
import { trendLabels } from './trend-labels.ts';
import { type TrendOptions, trendLayout } from './trend-layout.ts';
import { lineItem, pointItems, ribbonItem } from './trend-marks.ts';

/**
 * The years of some townships under one indicator. Gaps stay gaps and are named below the axis, breaks are dashed with
 * their reason, qualified values are hollow with what their wording allows, lines are named at their ends.
 */
export function trendLines(answer: Trend, options: TrendOptions): Drawing {
  const layout = trendLayout(answer, options);
  const { palette, language } = options;
  const context = { answer, layout, palette, language };
  const backToFront = [...layout.inked].sort((a, b) => a.width - b.width);
  const says = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const series = [
    shapeSeries('frame', [still([...trendFrame(context), ...gapNotes(context)])]),
    shapeSeries(
      'ribbons',
      backToFront.map((inked) => ribbonItem(inked, context)),
    ),
    shapeSeries(
      'lines',
      backToFront.map((inked) => lineItem(inked, context)),
    ),
    shapeSeries('labels', [still(trendLabels(answer, layout, options))]),
    shapeSeries(
      'points',
      backToFront.flatMap((inked) => pointItems(inked, context)),
    ),
    shapeSeries('gaps', gapItems(context)),
  ];
  return { option: drawingOption(series, palette, says), height: layout.height };
}
