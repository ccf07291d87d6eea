import type { Area, ComparedGroup, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, peersWord, withUnitText } from './labels.ts';

interface Shown {
  readonly indicator: IndicatorSummary;
  readonly area: Area;
  readonly year: number;
  readonly peers: ComparedGroup;
}

/** What a picture shows, as its subtitle: area, indicator with unit, year, among whom, and how many have a number. */
export function summaryText(
  { indicator, area, year, peers }: Shown,
  { k, n }: { readonly k: number; readonly n: number },
  language: Language,
): string {
  const w = compareWords[language];
  return w.summary(
    area.fictional ? w.fictional(area.name) : area.name,
    indicatorLabel(indicator, language),
    withUnitText(indicator, language).unit,
    year,
    w[peersWord(peers)],
    k,
    n,
  );
}
