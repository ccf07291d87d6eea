import { comparisonRuleOf, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import type { Distribution, DistributionGroup, Position } from '../answers/distribution.ts';
import { boundedQuartiles } from '../bounded-quartiles.ts';
import { chanceIntervals } from '../chance-intervals.ts';
import { gradeOfValues } from '../comparability/grade-values.ts';
import type { ComparedArea, ComparedEvent, ComparedGroup, ComparedYear } from '../compared-year.ts';
import { quartilesOf } from '../coverage.ts';
import type { RankQuestion } from '../group-ranks.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { answersOf, cellView, type PeerCell, partView } from '../peer-cell.ts';
import { plainValues } from '../plain-values.ts';
import { type RankGroup, rankGroups, whyNotComparable } from '../rank-group.ts';
import { rankedGroup } from '../ranked-groups.ts';
import { distributionFinding } from '../sentences/distribution-finding.ts';
import { hasBaseUnder, smallBase } from '../share-of-cell.ts';
import { noPosition, positionsInGroup } from './positions-in-group.ts';
import { shrunkenOfGroup } from './shrunken-of-group.ts';

/** Classes are cut into this many where no other number is asked for. */
const usualClasses = 5;

/** `townshipYears` holds every township of the area in that year, `events` those that concern them. */
export interface DistributionQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  /** 2 to 10. */
  readonly classes?: number | undefined;
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

/**
 * How the values of an indicator lie: chance at two levels, percentiles, classes and the odds of being among the best or
 * worst three; positions only where enough townships have a value and differences outweigh chance, bands or a bare list
 * elsewhere.
 */
export function distributionOf(question: DistributionQuestion): Distribution {
  const { area, year, peers, classes = usualClasses, events } = question;
  const entry = indicatorById(question.indicator);
  const cells = answersOf(question.indicator, question.townshipYears, year);
  const asked: RankQuestion = { entry, areaCode: area.code, year, peers };
  const placed = rankGroups(entry, cells, peers).map((group) =>
    placedGroup(asked, group, cells, classes),
  );
  const positions = new Map(placed.flatMap(({ positions: own }) => own));
  const groups = placed.map(({ head }) => head);
  const comparability = gradeOfValues(entry, cells, events);
  const finding = distributionFinding(entry, cells, groups, comparability.grade);
  return {
    indicator: indicatorSummary(question.indicator),
    area,
    year,
    peers,
    classes,
    chance_method: comparisonRuleOf(entry.id).method,
    comparability,
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups,
    rows: cells.map(({ of, cell }) => ({
      township: of.township,
      ...cellView(cell),
      numerator: partView(cell.numerator),
      denominator: partView(cell.denominator),
      ...chanceIntervals(entry, cell),
      small_base: hasBaseUnder(smallBase, entry, cell),
      ...(positions.get(of.township.code) ?? {
        ...noPosition,
        not_ranked: whyNotComparable(entry, cell),
      }),
    })),
  };
}

interface PlacedGroup {
  readonly head: DistributionGroup;
  /** By township code. */
  readonly positions: readonly (readonly [string, Position])[];
}

function placedGroup(
  asked: RankQuestion,
  group: RankGroup,
  cells: readonly PeerCell[],
  classes: number,
): PlacedGroup {
  const { entry, peers } = asked;
  const head = rankedGroup(entry, group, cells, peers);
  const basis = group.basis === 'stated' ? 'stated' : 'accepted';
  const positions = positionsInGroup(asked, group, head.display, classes);
  const shrunken = shrunkenOfGroup(entry, group);
  return {
    head: {
      ...head,
      quartiles: quartilesOf(plainValues(entry, group.members, basis)),
      bounded: boundedQuartiles(entry, group.members, basis),
    },
    positions: group.members.flatMap(({ of }, index) => {
      const position = positions[index];
      const { code } = of.township;
      if (position === undefined) return [];
      return [[code, { ...position, shrunk: shrunken.get(code) ?? null }] as const];
    }),
  };
}
