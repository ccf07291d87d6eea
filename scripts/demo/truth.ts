import type { ObservedIndicatorId, Period, Qualifier, Theme } from '@xiangjian/indicators';
import { isPlanted } from './model/oddities.ts';
import type { Page } from './pages/page.ts';

/** A headline fact of a report, as its sentence states it. */
interface TrueObservation {
  readonly indicator: ObservedIndicatorId;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly period: Extract<Period, 'year' | 'ytd'>;
}

/** One line of truth.jsonl: whose report a file is and what it states. */
export interface TrueReport {
  readonly file: string;
  readonly code: string;
  readonly township: string;
  readonly year: number;
  readonly published_on: string;
  readonly observations: readonly TrueObservation[];
  readonly problems: readonly Theme[];
  readonly plans: readonly Theme[];
}

/** The truth of a page, from the model that wrote its sentences. */
export function truthOf(file: string, { township, year, report, publishedOn }: Page): TrueReport {
  const period = isPlanted('closes in November', township.code, year) ? 'ytd' : 'year';
  return {
    file,
    code: township.code,
    township: township.name,
    year,
    published_on: publishedOn,
    observations: report.facts.map(({ indicator, quantity }) => ({
      indicator,
      value: quantity.value,
      lower: quantity.lower,
      upper: quantity.upper,
      qualifier: quantity.qualifier,
      period,
    })),
    problems: report.problems,
    plans: report.plans,
  };
}
