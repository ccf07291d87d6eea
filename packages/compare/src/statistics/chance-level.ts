import { z95, z998 } from './wilson.ts';

/** A level of chance: the standard normal quantile of the two-sided interval, and the share left outside on both sides. */
export interface ChanceLevel {
  readonly z: number;
  readonly outside: number;
}

/** Nineteen of twenty years without a cause lie inside. */
export const at95: ChanceLevel = { z: z95, outside: 0.05 };

/** 998 of a thousand lie inside: the level of headlines, because many townships and indicators are looked at at once. */
export const at998: ChanceLevel = { z: z998, outside: 0.002 };
