import {
  type IndicatorId,
  indicatorById,
  type ObservedIndicatorId,
  withoutNoise,
} from '@xiangjian/indicators';
import type { Funnel, FunnelRow, Widening } from '../answers/funnel.ts';
import type { ComparedArea, ComparedGroup, ComparedYear } from '../compared-year.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { answersOf, byCode, cellView, partView } from '../peer-cell.ts';
import { funnelFinding } from '../sentences/funnel-finding.ts';
import { smallBase } from '../share-of-cell.ts';
import { type DrawnFunnel, type FunnelManner, funnelOfParts } from './funnel-group.ts';
import { funnelPosition } from './funnel-position.ts';
import { type FunnelPoint, type FunnelSet, funnelPoints, funnelSets } from './funnel-sets.ts';

/** An indicator, and for events a denominator, that `whyNoFunnel` allows; every township of the area in that year. */
export interface FunnelQuestion {
  readonly indicator: IndicatorId;
  readonly denominator?: ObservedIndicatorId | undefined;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly widening?: Widening;
  readonly townshipYears: readonly ComparedYear[];
}

/** Which townships lie outside what chance allows at the size of their base, around the pooled rate of their peers. */
export function funnelOf(question: FunnelQuestion): Funnel {
  const { indicator, denominator, area, year, peers, widening = 'auto' } = question;
  const entry = indicatorById(indicator);
  const multiplier = denominator === 'population' ? 10_000 : 1;
  const cells = answersOf(indicator, question.townshipYears, year);
  const drawn = funnelSets(funnelPoints(entry, denominator, cells), peers).map((set) =>
    drawnSet(set, { isShare: denominator === undefined, multiplier, widening }),
  );
  const groups = drawn.flatMap(({ funnel }) => funnel?.group ?? []);
  const rows = drawn.flatMap((set) => set.rows).sort((a, b) => byCode(a.township, b.township));
  const finding = funnelFinding(entry, groups, rows);
  return {
    indicator: indicatorSummary(indicator),
    denominator: denominator === undefined ? null : indicatorSummary(denominator),
    multiplier,
    area,
    year,
    peers,
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups,
    rows,
  };
}

interface DrawnSet {
  readonly funnel: DrawnFunnel | null;
  readonly rows: readonly FunnelRow[];
}

function drawnSet({ label, points }: FunnelSet, how: FunnelManner): DrawnSet {
  const parts = points.flatMap((point) => point.parts ?? []);
  const funnel = funnelOfParts(label, parts, how);
  return {
    funnel,
    rows: points.map((point) => rowOf(point, funnel, { label, ...how })),
  };
}

function rowOf(
  { one, parts, missing }: FunnelPoint,
  funnel: DrawnFunnel | null,
  { label, isShare, multiplier }: FunnelManner & { readonly label: string },
): FunnelRow {
  const row = { township: one.of.township, ...cellView(one.cell) };
  if (parts === null) {
    return {
      ...row,
      group: null,
      numerator: partView(one.cell.numerator),
      denominator: partView(one.cell.denominator),
      rate_lower: null,
      rate_upper: null,
      position: null,
      not_placed: missing,
    };
  }
  const { numerator, denominator } = parts;
  const [low, high] = [
    denominator.upper === null ? 0 : numerator.lower / denominator.upper,
    numerator.upper === null ? null : numerator.upper / denominator.lower,
  ];
  const cut = (rate: number) => withoutNoise((isShare ? Math.min(1, rate) : rate) * multiplier);
  return {
    ...row,
    group: funnel === null ? null : label,
    numerator: boundsView(numerator),
    denominator: boundsView(denominator),
    rate_lower: cut(low),
    rate_upper: high === null ? null : cut(high),
    position:
      funnel === null
        ? null
        : funnelPosition(parts, funnel.lines, isShare && denominator.lower < smallBase),
    not_placed: funnel === null ? 'few_peers' : null,
  };
}

/** A count by its bounds; its value only where both are one number. */
function boundsView({ lower, upper }: { lower: number; upper: number | null }) {
  return { value: lower === upper ? lower : null, lower, upper };
}
