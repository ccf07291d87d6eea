import {
  type Basis,
  type Indicator,
  type IndicatorId,
  indicatorById,
  successRateBases,
  townshipKinds,
} from '@xiangjian/indicators';
import type { Judgement } from './answers/cell.ts';
import type { Ranking, RankingRow, Standing } from './answers/ranking.ts';
import { boundedMedian } from './bounded-quartiles.ts';
import type { ComparedArea, ComparedGroup, ComparedYear } from './compared-year.ts';
import { indicatorSummary } from './indicator-view.ts';
import { judgements } from './judge.ts';
import { answersOf, byCode, cellView, type PeerCell, partView } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { rankedGroups } from './ranked-groups.ts';
import { rankingFinding } from './sentences/ranking-finding.ts';
import { chanceOf, hasBaseUnder, smallBase } from './share-of-cell.ts';
import { standings } from './standings.ts';
import { peerMedian } from './statistics/quantiles.ts';

/** Which indicator of which townships: `townshipYears` holds every township of the area, other years are passed over. */
export interface RankingQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly townshipYears: readonly ComparedYear[];
}

/**
 * The townships of an area in the order of one indicator, with rank intervals, chance intervals and judgements.
 * Success rates of different bases are ranked apart; a township without a value is never ranked last.
 */
export function rankTownships(question: RankingQuestion): Ranking {
  const { area, year, peers } = question;
  const entry = indicatorById(question.indicator);
  const cells = answersOf(question.indicator, question.townshipYears, year);
  const standing = standings({ entry, areaCode: area.code, year, peers }, cells);
  const judged = judgements(entry, cells, peers);
  const finding = rankingFinding({ entry, year, cells, judgements: judged });
  return {
    indicator: indicatorSummary(question.indicator),
    area,
    year,
    peers,
    n_total: cells.length,
    n_with_value: cells.filter(({ cell }) => cell.lower !== null).length,
    method: standing.method,
    median: peerMedian(plainValues(entry, cells)),
    bounded_median: boundedMedian(entry, cells),
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups: rankedGroups(entry, cells, peers),
    rows: cells
      .map((one) => rowOf(entry, one, standing.of, judged))
      .sort((a, b) => inOrder(a, b, peers)),
  };
}

function rowOf(
  entry: Indicator,
  { of, cell }: PeerCell,
  standingOf: ReadonlyMap<string, Standing>,
  judged: ReadonlyMap<string, Judgement>,
): RankingRow {
  const standing = standingOf.get(of.township.code);
  if (standing === undefined) throw new RangeError(`no standing: ${of.township.code}`);
  return {
    township: of.township,
    ...cellView(cell),
    numerator: partView(cell.numerator),
    denominator: partView(cell.denominator),
    ...chanceOf(entry, cell),
    ...standing,
    judgement: judged.get(of.township.code) ?? 'not_judged',
    small_base: hasBaseUnder(smallBase, entry, cell),
  };
}

/** Ranked before unranked, group by group, best first, ties in code order. */
function inOrder(a: RankingRow, b: RankingRow, peers: ComparedGroup): number {
  if (a.rank === null || b.rank === null) {
    return Number(a.rank === null) - Number(b.rank === null) || byCode(a.township, b.township);
  }
  return (
    (peers === 'kind' ? kindOrder(a) - kindOrder(b) : 0) ||
    basisOrder(a) - basisOrder(b) ||
    a.rank - b.rank ||
    byCode(a.township, b.township)
  );
}

function kindOrder({ township }: RankingRow): number {
  return townshipKinds.indexOf(township.kind);
}

function basisOrder({ rank_basis }: RankingRow): number {
  const order: readonly (Basis | null)[] = successRateBases;
  return order.indexOf(rank_basis);
}
