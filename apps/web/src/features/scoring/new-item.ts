import {
  everyIndicator,
  type Indicator,
  indicatorById,
  isIndicatorId,
  scaleOf,
} from '@xiangjian/indicators';
import type { Item } from './edit-scheme.ts';

export const itemKinds = [
  'threshold_rate',
  'step_deduction',
  'per_event_deduction',
  'presence',
  'rank',
  'growth',
  'manual_mark',
  'bonus',
  'veto',
] as const satisfies readonly Item['kind'][];

type Kind = Item['kind'];

/** The indicators that an item of a kind may score: those with a better end, and for some kinds one end only. */
export function indicatorsFor(kind: Kind): Indicator[] {
  return everyIndicator().filter(({ polarity }) => {
    if (polarity === 'none') return false;
    if (kind === 'presence') return polarity === 'higher';
    return kind === 'per_event_deduction' || kind === 'veto' ? polarity === 'lower' : true;
  });
}

interface Start {
  readonly id: string;
  readonly label_zh: string;
  readonly label_en?: string | undefined;
  readonly kind: Kind;
  /** Kept where the kind may score it, else the first that it may. */
  readonly indicator: string | null;
  readonly weight: number;
  readonly missing: 'exclude' | 'no_mark';
}

/** An item of a kind with values to begin with. Goalposts and targets are in the unit shown, rates in percent. */
export function newItem({ kind, indicator: wished, weight, missing, ...named }: Start): Item {
  const weighted = { ...named, weight, missing };
  if (kind === 'manual_mark') return { kind, ...weighted, full_mark: 100, marks: {}, notes: {} };
  const entry = indicatorFor(kind, wished);
  const indicator = entry.id;
  if (kind === 'veto') {
    return { kind, ...named, effect: 'bars_top', indicator, more_than: 0, declared: [] };
  }
  const direction = entry.polarity === 'lower' ? 'lower' : 'higher';
  const [worst, best] = endsOf(entry);
  const measured = { ...weighted, indicator, direction } as const;
  switch (kind) {
    case 'threshold_rate':
      return { kind, ...measured, goalposts: { worst, best } };
    case 'growth':
      return {
        kind,
        ...measured,
        goalposts: direction === 'lower' ? { worst: 10, best: -10 } : { worst: -10, best: 10 },
      };
    case 'step_deduction':
      return { kind, ...measured, target: best, step: Math.abs(best - worst) / 10, deduction: 0.1 };
    case 'per_event_deduction':
      return { kind, ...measured, deduction: 0.25 };
    case 'presence':
      return { kind, ...measured };
    case 'rank':
      return { kind, ...measured };
    case 'bonus':
      return { kind, ...named, indicator, direction, start: worst, points_per_unit: 0.1, cap: 2 };
  }
}

function indicatorFor(kind: Kind, wished: string | null): Indicator {
  const offered = indicatorsFor(kind);
  const kept = offered.find(({ id }) => id === wished);
  return kept ?? offered[0] ?? indicatorById('mediation_success_rate');
}

/** Where a scale may begin and end until somebody says otherwise. */
function endsOf(entry: Indicator): readonly [worst: number, best: number] {
  const [low, high] = scaleOf(entry) === 'number' ? [0, 10] : [60, 100];
  if (entry.polarity !== 'lower') return [low, high];
  return scaleOf(entry) === 'number' ? [high, low] : [100 - low, 0];
}

/** The indicator that an item rests on; null for a mark given by a person. */
export function indicatorOf(item: Item): Indicator | null {
  if (item.kind === 'manual_mark' || item.indicator === null) return null;
  return isIndicatorId(item.indicator) ? indicatorById(item.indicator) : null;
}
