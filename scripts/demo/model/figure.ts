import type { ObservedIndicatorId } from '@xiangjian/indicators';

/** How firmly a clerk states a number. */
export type Firmness =
  | 'exact'
  | 'more'
  | 'many'
  | 'above'
  | 'over'
  | 'near'
  | 'about'
  | 'around'
  | 'blank';

/** A number as a clerk puts it down: already rounded to what is printed. `blank` stands as XX. */
export interface Figure {
  readonly value: number;
  readonly firmness: Firmness;
}

/** What a report states, by indicator; what is not in it is not mentioned. */
export type Figures = ReadonlyMap<ObservedIndicatorId, Figure>;

/** What happened in a township in a year, stated or not; every number of the model. */
export type YearNumbers = Readonly<Partial<Record<ObservedIndicatorId, number>>>;
