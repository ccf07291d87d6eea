import {
  type Dimension,
  dimensions,
  everyIndicator,
  type Indicator,
  type Language,
} from '@xiangjian/indicators';

export interface IndicatorGroup {
  readonly dimension: Dimension;
  readonly indicators: readonly Indicator[];
}

/** Every indicator by chapter, derived indicators first, cut down to those whose name, unit or definition holds the words. */
export function groupIndicators(search: string): IndicatorGroup[] {
  const wanted = search.trim().toLowerCase();
  const order: Dimension[] = ['derived', ...dimensions.filter((name) => name !== 'derived')];
  return order
    .map((dimension) => ({
      dimension,
      indicators: everyIndicator().filter(
        (entry) => entry.dimension === dimension && matches(entry, wanted),
      ),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** Name of an indicator in the language of the interface. */
export function indicatorName(entry: Indicator, language: Language): string {
  return language === 'zh' ? entry.labelZh : entry.labelEn;
}

function matches(entry: Indicator, wanted: string): boolean {
  const { labelZh, labelEn, id, definitionZh, definitionEn } = entry;
  const texts = [labelZh, labelEn, id, definitionZh, definitionEn];
  if (entry.kind !== 'derived') texts.push(...entry.include, ...entry.includeEn);
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
