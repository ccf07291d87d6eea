import type { Area, ComparedGroup, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, peersWord, withUnitText } from './labels.ts';

interface Counted {
  readonly k: number;
  readonly n: number;
}

interface Shown {
  readonly indicator: IndicatorSummary;
  readonly area: Area;
  readonly year: number;
  readonly peers: ComparedGroup;
}

/** What a picture shows, as its subtitle: area, indicator with unit, year, among whom, and how many have a number. */
export function summaryText(shown: Shown, { k, n }: Counted, language: Language): string {
  const { area, name, unit, peers } = partsOf(shown, language);
  return compareWords[language].summary(area, name, unit, shown.year, peers, k, n);
}

/** The same for two years: how many can be compared. */
export function changeSummary(
  shown: Omit<Shown, 'year'> & { readonly from: number; readonly to: number },
  { k, n }: Counted,
  language: Language,
): string {
  const { area, name, unit, peers } = partsOf(shown, language);
  const { from, to } = shown;
  return compareWords[language].changeSummary(area, name, unit, from, to, peers, k, n);
}

function partsOf({ indicator, area, peers }: Omit<Shown, 'year'>, language: Language) {
  const w = compareWords[language];
  return {
    area: area.fictional ? w.fictional(area.name) : area.name,
    name: indicatorLabel(indicator, language),
    unit: withUnitText(indicator, language).unit,
    peers: w[peersWord(peers)],
  };
}
