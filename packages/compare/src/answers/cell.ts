import type { Basis, Cell, CombinedFrom, ValueFlag } from '@xiangjian/indicators';

/** Against the peers, at two levels of chance; `not_judged` where there is no better end or chance cannot be told. */
export type Judgement =
  | 'better_998'
  | 'better_95'
  | 'similar'
  | 'worse_95'
  | 'worse_998'
  | 'not_judged';

/** A value beside its bounds. Shares of derived indicators are 0..1, a stated rate is 0..100. */
export interface CellView extends Cell {
  readonly basis: Basis | null;
  /** What must be known before it is set beside another value; left out where there is nothing. */
  readonly flag?: ValueFlag | undefined;
  /** The units that it was put together from; left out where the township stood then as it stands now. */
  readonly combined?: CombinedFrom | undefined;
}

/** One of the two counts of a share; `upper` is null where it is open. */
export interface PartView {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

/** Random variation of a share at 95 %; null where it does not apply. */
export interface ChanceView {
  readonly chance_lower: number | null;
  readonly chance_upper: number | null;
}
