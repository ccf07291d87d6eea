import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { marks } from '../../language/marks.ts';
import { printYears } from '../../view/year-list.ts';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, withUnitText } from './labels.ts';

/** What a picture over years shows, as its subtitle: counties, indicator with unit, years, number of townships. */
export function trendSummary(answer: Trend, language: Language): string {
  const w = compareWords[language];
  return w.trendSummary(
    countiesText(answer, language),
    indicatorLabel(answer.indicator, language),
    withUnitText(answer.indicator, language).unit,
    printYears(answer.years).replace(/-/g, '–'),
    answer.series.length,
  );
}

/** Of which counties the townships of an answer are, with the word that they are invented where they are. */
export function countiesText({ series }: Pick<Trend, 'series'>, language: Language): string {
  const counties = [...new Set(series.map(({ township }) => township.county))].join(
    marks[language].list,
  );
  const isFictional = series.some(({ township }) => township.fictional);
  return isFictional ? compareWords[language].fictional(counties) : counties;
}
