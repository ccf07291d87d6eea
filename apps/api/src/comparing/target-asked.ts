import type { Target } from '@xiangjian/compare';
import { isPossibleTarget, type KnownTarget } from '@xiangjian/contract';
import { type IndicatorId, indicatorById, scaleOf, withoutNoise } from '@xiangjian/indicators';
import { wrongCombination } from './wrong-combination.ts';

/** Which target a township is set beside; `stated` in the unit shown, rates in percent. */
export interface TargetAsked {
  readonly indicator: IndicatorId;
  readonly township: string;
  readonly year: number;
  readonly stated: number | undefined;
}

/**
 * The target in the scale of the indicator: as asked, else the known one of the year whose area lies closest around the
 * township. Refuses (400) where there is neither, and a rate above 100.
 */
export function targetAsked(known: readonly KnownTarget[], asked: TargetAsked): Target {
  const { indicator, stated } = asked;
  if (stated === undefined) return knownTarget(known, asked);
  if (!isPossibleTarget(indicator, stated)) {
    throw wrongCombination('target', {
      zh: `“${indicatorById(indicator).labelZh}”是百分数，目标值不能大于100`,
      en: 'target: a rate is at most 100',
    });
  }
  return {
    value: inScale(indicator, stated),
    label_zh: '由提问者给出',
    label_en: 'given with the question',
  };
}

function knownTarget(
  known: readonly KnownTarget[],
  { indicator, township, year }: TargetAsked,
): Target {
  const [closest] = known
    .filter(
      (one) =>
        one.indicator === indicator &&
        township.startsWith(one.area) &&
        one.from <= year &&
        year <= (one.to ?? year),
    )
    .sort((a, b) => b.area.length - a.area.length);
  if (closest !== undefined) {
    const { value, label_zh, label_en } = closest;
    return { value: inScale(indicator, value), label_zh, label_en };
  }
  const { labelZh, labelEn } = indicatorById(indicator);
  throw wrongCombination('target', {
    zh: `没有“${labelZh}”${year}年度的目标值；请用参数 target 给出，如 target=95（比率用百分数）`,
    en: `no target of “${labelEn}” is known for ${year}; give one in the parameter target, rates in percent`,
  });
}

function inScale(indicator: IndicatorId, shown: number): number {
  return scaleOf(indicatorById(indicator)) === 'ratio' ? withoutNoise(shown / 100) : shown;
}
