import type { Trend } from '@xiangjian/contract';
import type { Drawing } from './drawing.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { still } from './shape-series.ts';
import { trendBeyond } from './trend-beyond.ts';
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
  const notes = gapNotes(context);
  const layers = [
    { id: 'frame', items: [still([...trendFrame(context), ...notes.shapes])] },
    { id: 'ribbons', items: backToFront.map((inked) => ribbonItem(inked, context)) },
    { id: 'lines', items: backToFront.map((inked) => lineItem(inked, context)) },
    {
      id: 'labels',
      items: [
        still([...trendLabels(answer, layout, options), ...trendBeyond(answer, layout, options)]),
      ],
    },
    { id: 'points', items: backToFront.flatMap((inked) => pointItems(inked, context)) },
    { id: 'gaps', items: gapItems(context) },
  ];
  const height = layout.height + notes.height;
  return layeredDrawing(layers, { palette, language, says, height });
}
