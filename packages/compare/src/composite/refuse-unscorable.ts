import { indicatorById } from '@xiangjian/indicators';
import type { ScoringScheme } from './scheme.ts';

/** Volume is never called good: throws RangeError for a scheme that scores an indicator without a better end. */
export function refuseUnscorable(scheme: ScoringScheme): void {
  for (const item of scheme.chapters.flatMap(({ items }) => items)) {
    if (item.kind === 'manual_mark' || item.indicator === null) continue;
    const { polarity, labelZh } = indicatorById(item.indicator);
    if (polarity !== 'none') continue;
    throw new RangeError(
      `“${labelZh}”只反映数量，不分好坏，不能计分（项目 ${item.id}）；请改用比率、覆盖率或办理结果。`,
    );
  }
}
