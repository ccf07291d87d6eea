import { comparisonRuleOf, type Indicator } from '@xiangjian/indicators';

/** About what the questions of a benchmark are asked. */
export interface Asked {
  readonly area: string;
  /** Codes of townships of the area: as many as a trend may show. */
  readonly townships: readonly string[];
  readonly years: readonly number[];
  readonly indicators: readonly Indicator[];
}

/** An answer of the API and the addresses, after /api/v1, at which it is asked. */
export interface AnswerQuestions {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** How many years each indicator is asked in. */
const rounds = 3;

/** Every answer about an area or its townships, over indicators and years in turn, no question twice. */
export function answerQuestions({ area, townships, years, indicators }: Asked): AnswerQuestions[] {
  const last = years.at(-1) ?? 0;
  const yearAt = (index: number) => years[index % years.length] ?? last;
  const townshipAt = (index: number) => townships[index % townships.length] ?? '';
  const of = `area=${area}`;
  // A composite is scored inside one prefecture at most.
  const scored = area.length < 4 ? townshipAt(0).slice(0, 4) : area;
  const perIndicator = (
    name: string,
    address: (entry: Indicator, year: number, index: number) => string,
    asked = indicators,
  ): AnswerQuestions => ({
    name,
    addresses: Array.from({ length: rounds }, (_, round) =>
      asked.map((entry, index) => address(entry, yearAt(index + round), index + round)),
    ).flat(),
  });
  const perYear = (name: string, queries: readonly string[]): AnswerQuestions => ({
    name,
    addresses: queries.flatMap((query) =>
      years.map((year) => `/answers/${name}?${of}&year=${year}${query}`),
    ),
  });
  const usual = (name: string) =>
    perIndicator(
      name,
      ({ id }, year) => `/answers/${name}?indicator=${id}&${of}&year=${year}&peers=all`,
    );
  return [
    perYear('overview', ['']),
    usual('ranking'),
    perIndicator(
      'trend',
      ({ id }, _year, index) =>
        `/answers/trend?indicator=${id}&townships=${[...townships.slice(index), ...townships.slice(0, index)]}` +
        `&years=${years[0]}-${last}`,
    ),
    perYear('matrix', ['&peers=all', '&peers=kind']),
    {
      name: 'profile',
      addresses: townships.map(
        (code, index) => `/answers/profile?township=${code}&year=${yearAt(index)}`,
      ),
    },
    {
      name: `composite of ${scored}`,
      addresses: years.map(
        (year) => `/answers/composite?area=${scored}&year=${year}&scheme=reference`,
      ),
    },
    usual('distribution'),
    perIndicator(
      'funnel',
      (entry, year) =>
        `/answers/funnel?indicator=${entry.id}&${of}&year=${year}${denominatorOf(entry)}`,
      indicators.filter(hasFunnel),
    ),
    perIndicator('change', ({ id }, _year, index) => {
      const to = years[1 + (index % (years.length - 1))] ?? last;
      return `/answers/change?indicator=${id}&${of}&from=${to - 1}&to=${to}`;
    }),
    ...['kind', 'nearest', 'past'].map((among) =>
      perIndicator(
        `peers, ${among}`,
        ({ id }, year, index) =>
          `/answers/peers?indicator=${id}&township=${townshipAt(index)}&year=${year}&among=${among}`,
      ),
    ),
    perIndicator(
      'aggregate',
      ({ id }, year) => `/answers/aggregate?indicator=${id}&${of}&year=${year}`,
    ),
    usual('comparability'),
    perIndicator('coverage', ({ id }, year) => `/indicators/${id}/coverage?${of}&year=${year}`),
  ];
}

function hasFunnel({ id }: Indicator): boolean {
  return comparisonRuleOf(id).method !== 'none';
}

function denominatorOf({ id }: Indicator): string {
  const { method, denominators } = comparisonRuleOf(id);
  return method === 'byar' ? `&denominator=${denominators[0]}` : '';
}
