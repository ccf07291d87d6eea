import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { marks } from '../../language/marks.ts';
import { printYears } from '../../view/year-list.ts';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, withUnitText } from './labels.ts';

/** What a picture over years shows, as its subtitle: counties, indicator with unit, years, number of townships. */
export function trendSummary(answer: Trend, language: Language): string {
  const w = compareWords[language];
  const counties = [...new Set(answer.series.map(({ township }) => township.county))].join(
    marks[language].list,
  );
  const isFictional = answer.series.some(({ township }) => township.fictional);
  return w.trendSummary(
    isFictional ? w.fictional(counties) : counties,
    indicatorLabel(answer.indicator, language),
    withUnitText(answer.indicator, language).unit,
    printYears(answer.years).replace(/-/g, '–'),
    answer.series.length,
  );
}
