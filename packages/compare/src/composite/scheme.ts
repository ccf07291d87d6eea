import type { IndicatorId } from '@xiangjian/indicators';

/** How the values of an item become comparable: fixed goalposts (1..100), z(10, 2), or the place in the row (1..100). */
export type Normalisation = 'goalposts' | 'z' | 'rank';

/** How scores are put together: weighted mean, or weighted geometric mean, in which a weak item cannot be made up for. */
export type Aggregation = 'arithmetic' | 'geometric';

/**
 * What happens to an item without a usable value: `exclude` leaves it out and lets the weights of its chapter rise in
 * proportion, `no_mark` gives it the lowest score. Neither puts a number in the place of the missing one.
 */
export type MissingPolicy = 'exclude' | 'no_mark';

/** Which end of an indicator earns the mark; the same as its polarity in the catalogue. */
export type Direction = 'higher' | 'lower';

/** The value that earns nothing and the value that earns everything, set once for all years. */
export interface Goalposts {
  readonly worst: number;
  readonly best: number;
}

interface NamedItem {
  /** Unique in its scheme. */
  readonly id: string;
  readonly label_zh: string;
  /** Left out where there is a Chinese name alone. */
  readonly label_en?: string | undefined;
}

interface WeightedItem extends NamedItem {
  /** Inside its chapter; only proportions count. */
  readonly weight: number;
  readonly missing: MissingPolicy;
}

interface IndicatorItem extends WeightedItem {
  readonly indicator: IndicatorId;
  readonly direction: Direction;
}

/** A rate that earns in proportion between its goalposts. */
export interface ThresholdRate extends IndicatorItem {
  readonly kind: 'threshold_rate';
  readonly goalposts: Goalposts;
}

/** Full mark at the target; each step begun beyond it costs a share of the mark, down to nothing. */
export interface StepDeduction extends IndicatorItem {
  readonly kind: 'step_deduction';
  readonly target: number;
  readonly step: number;
  /** Share of the item's mark, 0..1. */
  readonly deduction: number;
}

/** Each counted event costs a share of the mark, down to nothing. */
export interface PerEventDeduction extends IndicatorItem {
  readonly kind: 'per_event_deduction';
  /** Share of the item's mark, 0..1. */
  readonly deduction: number;
}

/** Full mark where there is at least one, nothing where it is stated that there is none. */
export interface Presence extends IndicatorItem {
  readonly kind: 'presence';
}

/** The mark follows the place among the townships: the first earns everything, the last nothing. */
export interface RankItem extends IndicatorItem {
  readonly kind: 'rank';
}

/** The change since the year before, between goalposts of change. */
export interface Growth extends IndicatorItem {
  readonly kind: 'growth';
  readonly goalposts: Goalposts;
}

/** A mark that a person gives, by township code. */
export interface ManualMark extends WeightedItem {
  readonly kind: 'manual_mark';
  readonly full_mark: number;
  readonly marks: Readonly<Record<string, number>>;
  /** Why a mark was given, by township code; an empty record where nobody said why. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Points above the hundred: so many for each unit beyond `start`, up to a cap. Nothing stated earns nothing. */
export interface Bonus extends NamedItem {
  readonly kind: 'bonus';
  readonly indicator: IndicatorId;
  readonly direction: Direction;
  readonly start: number;
  readonly points_per_unit: number;
  readonly cap: number;
}

/**
 * An event that decides the grade whatever the index: `fails` puts into the lowest band, `bars_top` keeps out of the
 * highest. It is either read from an indicator (more than so many) or declared for townships by their codes.
 */
export interface Veto extends NamedItem {
  readonly kind: 'veto';
  readonly effect: 'fails' | 'bars_top';
  readonly indicator: IndicatorId | null;
  readonly more_than: number | null;
  readonly declared: string[];
}

/** An item with a score and a weight. */
export type ScoredItem =
  | ThresholdRate
  | StepDeduction
  | PerEventDeduction
  | Presence
  | RankItem
  | Growth
  | ManualMark;

export type SchemeItem = ScoredItem | Bonus | Veto;

export interface SchemeChapter {
  readonly id: string;
  readonly label_zh: string;
  /** Left out where there is a Chinese name alone. */
  readonly label_en?: string | undefined;
  /** Between chapters; only proportions count. */
  readonly weight: number;
  readonly items: SchemeItem[];
}

/** A grade from a score of the index on. */
export interface Band {
  readonly label_zh: string;
  /** Left out where there is a Chinese name alone. */
  readonly label_en?: string | undefined;
  readonly from: number;
}

/**
 * A scoring scheme: versioned data that a committee signs. Every number stands in the unit in which the indicator is
 * shown (rates in percent, 0..100).
 */
export interface ScoringScheme {
  readonly id: string;
  readonly version: string;
  readonly title_zh: string;
  /** Left out where there is a Chinese title alone. */
  readonly title_en?: string | undefined;
  /** What it is, beside every figure made with it: 参考模板（非官方）. */
  readonly label_zh: string;
  /** Left out where there is a Chinese name alone. */
  readonly label_en?: string | undefined;
  readonly official: boolean;
  /** Who answers for it; null while nobody does. */
  readonly signer: string | null;
  /** While false, names of townships are hidden, so that weights are agreed on before anybody sees whom they favour. */
  readonly weights_locked: boolean;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** Best first; empty where no grades are given. */
  readonly bands: Band[];
  readonly chapters: SchemeChapter[];
}

/** The items of a chapter that have a score and a weight. */
export function scoredItems(chapter: SchemeChapter): ScoredItem[] {
  return chapter.items.flatMap((item) =>
    item.kind === 'bonus' || item.kind === 'veto' ? [] : [item],
  );
}

/** The items of one unweighted kind, from all chapters. */
export function itemsOfKind<Kind extends 'bonus' | 'veto'>(
  scheme: ScoringScheme,
  kind: Kind,
): Extract<SchemeItem, { kind: Kind }>[] {
  return scheme.chapters
    .flatMap(({ items }) => items)
    .filter((item): item is Extract<SchemeItem, { kind: Kind }> => item.kind === kind);
}
