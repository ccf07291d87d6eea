import type { Interval } from '@xiangjian/indicators';
import type { ComparedTownship, ComparedYear } from '../compared-year.ts';
import { byCode } from '../peer-cell.ts';
import { type ScaledValue, type StructuralVariable, structuralVariables } from './structure.ts';

/** How much one variable keeps two townships apart. */
interface Likeness {
  readonly variable: StructuralVariable['entry'];
  readonly own: number;
  readonly other: number;
  /** Its part of the squared distance, 0..1. */
  readonly part: number;
}

/** A township that is like the asked one, with the reasons. */
export interface NearTownship {
  readonly township: ComparedTownship;
  readonly distance: number;
  /** What the wording of the structural numbers leaves open; `upper` is null where it is open. */
  readonly bounds: Interval;
  /** The largest difference first. */
  readonly reasons: readonly Likeness[];
}

/** At least this part of the variables in use must be stated by both townships. */
const leastStated = 0.7;

/**
 * The townships of the same kind that are most like one by structure: distance √Σ(zᵢ − zⱼ)² over the logarithms of
 * villages, communities and population, scaled by median and spread; a missing variable is made up for by the weight of
 * the others, and fewer than 70 % of them make no distance. Ten of them, five where fewer than 15 townships have a
 * distance, all where fewer than 8. "Like A" is not mutual: A need not be among those most like B.
 * Source: nearest-neighbour models of local statistics (CIPFA).
 */
export function nearestTownships(code: string, townships: readonly ComparedYear[]): NearTownship[] {
  const kind = townships.find(({ township }) => township.code === code)?.township.kind;
  const alike = townships.filter(({ township }) => township.kind === kind);
  const variables = structuralVariables(alike);
  const near = alike
    .filter(({ township }) => township.code !== code)
    .flatMap(({ township }) => distanceBetween(code, township, variables) ?? [])
    .sort((a, b) => a.distance - b.distance || byCode(a.township, b.township));
  return near.slice(0, howMany(near.length + 1));
}

function howMany(areas: number): number {
  if (areas < 8) return areas;
  return areas < 15 ? 5 : 10;
}

function distanceBetween(
  code: string,
  township: ComparedTownship,
  variables: readonly StructuralVariable[],
): NearTownship | null {
  const pairs = variables.flatMap(({ entry, of }) => {
    const [own, other] = [of.get(code), of.get(township.code)];
    return own === undefined || other === undefined ? [] : [{ entry, own, other }];
  });
  if (pairs.length === 0 || pairs.length < leastStated * variables.length) return null;
  const root = (squares: readonly number[]) =>
    Math.sqrt((total(squares) * variables.length) / pairs.length);
  const squares = pairs.map(({ own, other }) => (own.place - other.place) ** 2);
  const [least, most] = [
    pairs.map(({ own, other }) => leastGap(own, other) ** 2),
    pairs.map(({ own, other }) => mostGap(own, other) ** 2),
  ];
  return {
    township,
    distance: root(squares),
    bounds: {
      lower: root(least),
      upper: most.every(Number.isFinite) ? root(most) : null,
    },
    reasons: pairs
      .map(({ entry, own, other }, index) => ({
        variable: entry,
        own: own.stated,
        other: other.stated,
        part: total(squares) === 0 ? 0 : (squares[index] ?? 0) / total(squares),
      }))
      .sort((a, b) => b.part - a.part),
  };
}

function leastGap({ bounds: a }: ScaledValue, { bounds: b }: ScaledValue): number {
  const gap = (low: number, high: number | null) => (high === null ? 0 : low - high);
  return Math.max(0, gap(a.lower, b.upper), gap(b.lower, a.upper));
}

function mostGap({ bounds: a }: ScaledValue, { bounds: b }: ScaledValue): number {
  const open = Number.POSITIVE_INFINITY;
  return Math.max((a.upper ?? open) - b.lower, (b.upper ?? open) - a.lower);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
