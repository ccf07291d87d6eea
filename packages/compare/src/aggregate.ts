import {
  type Indicator,
  type IndicatorId,
  indicatorById,
  townshipKinds,
} from '@xiangjian/indicators';
import { usualHow } from './aggregate-kinds.ts';
import type { Aggregate, AggregateGroup } from './answers/aggregate.ts';
import { boundedQuartiles } from './bounded-quartiles.ts';
import type { ComparedArea, ComparedYear } from './compared-year.ts';
import { quartilesOf } from './coverage.ts';
import { figureOf, type How } from './figure-of-cells.ts';
import { indicatorSummary } from './indicator-view.ts';
import { answersOf, type PeerCell } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { aggregateFinding } from './sentences/aggregate-finding.ts';

/**
 * `townshipYears` holds every township of the area in that year. `how` is one of those that `whyNotAggregated` allows;
 * the usual one when it is left out.
 */
export interface AggregateQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly year: number;
  readonly how?: How | undefined;
  readonly townshipYears: readonly ComparedYear[];
}

/**
 * An indicator over a whole area, then over its counties and its kinds of townships: a sum or rate over the k townships
 * that state it, never filled up to all n, with the quartiles of their values.
 */
export function aggregateOf(question: AggregateQuestion): Aggregate {
  const { indicator, area, year, how = usualHow(indicator) } = question;
  const entry = indicatorById(indicator);
  const cells = answersOf(indicator, question.townshipYears, year);
  const whole = groupOf(entry, how, { level: 'area', label: area.name }, cells);
  const finding = aggregateFinding(entry, how, year, whole);
  return {
    indicator: indicatorSummary(indicator),
    area,
    year,
    how,
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups: [
      whole,
      ...partsBy(cells, ({ of }) => of.township.code.slice(0, 6)).map((members) =>
        groupOf(entry, how, { level: 'county', label: countyOf(members) }, members),
      ),
      ...townshipKinds.flatMap((kind) => {
        const members = cells.filter(({ of }) => of.township.kind === kind);
        const isPart = members.length > 0 && members.length < cells.length;
        return isPart ? [groupOf(entry, how, { level: 'kind', label: kind }, members)] : [];
      }),
    ],
  };
}

/** The parts of a set in the order of their keys; none where there is only one. */
function partsBy(cells: readonly PeerCell[], key: (one: PeerCell) => string): PeerCell[][] {
  const parts = [...Map.groupBy(cells, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.length < 2 ? [] : parts.map(([, members]) => members);
}

function countyOf([first]: readonly PeerCell[]): string {
  return first?.of.township.county ?? '';
}

function groupOf(
  entry: Indicator,
  how: How,
  name: Pick<AggregateGroup, 'level' | 'label'>,
  cells: readonly PeerCell[],
): AggregateGroup {
  const { k, ...total } = figureOf(entry, how, cells);
  return {
    ...name,
    n: cells.length,
    k,
    total: how === 'median' ? null : total,
    quartiles: quartilesOf(plainValues(entry, cells)),
    bounded: boundedQuartiles(entry, cells),
  };
}
