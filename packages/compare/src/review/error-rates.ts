import type { Genre, IndicatorId } from '@xiangjian/indicators';
import { indicatorSummary } from '../indicator-view.ts';
import { wilsonInterval, z95 } from '../statistics/wilson.ts';

/** What became of the drawn figures of one indicator in one genre of report. */
export interface SampleTally {
  readonly indicator: IndicatorId;
  readonly genre: Genre;
  readonly drawn: number;
  readonly decided: number;
  /** Decided otherwise than as read. */
  readonly wrong: number;
}

/** How often drawn figures were wrong, with the Wilson interval at 95 %. Without a decided one there is no rate. */
export interface ErrorRate extends Pick<SampleTally, 'drawn' | 'decided' | 'wrong'> {
  readonly indicator: ReturnType<typeof indicatorSummary> | null;
  readonly genre: Genre | null;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The rates of a sample: of the whole, of each genre, and of each indicator in each genre. Empty where nothing was drawn. */
export function errorRatesOf(tallies: readonly SampleTally[]): ErrorRate[] {
  if (tallies.length === 0) return [];
  const genres = [...new Set(tallies.map(({ genre }) => genre))].sort().reverse();
  return [
    rateOf(tallies, null, null),
    ...genres.map((genre) =>
      rateOf(
        tallies.filter((one) => one.genre === genre),
        null,
        genre,
      ),
    ),
    ...tallies.map((one) => rateOf([one], one.indicator, one.genre)),
  ];
}

function rateOf(
  tallies: readonly SampleTally[],
  indicator: IndicatorId | null,
  genre: Genre | null,
): ErrorRate {
  const sum = (name: 'drawn' | 'decided' | 'wrong') =>
    tallies.reduce((total, tally) => total + tally[name], 0);
  const [decided, wrong] = [sum('decided'), sum('wrong')];
  const interval = wilsonInterval(wrong, decided, z95);
  return {
    indicator: indicator === null ? null : indicatorSummary(indicator),
    genre,
    drawn: sum('drawn'),
    decided,
    wrong,
    rate: decided === 0 ? null : wrong / decided,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  };
}
