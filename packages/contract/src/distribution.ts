import { z } from 'zod';
import { boundedQuartilesSchema } from './bounded.ts';
import { cellFields, partSchema } from './cell.ts';
import { comparabilityFields } from './comparability.ts';
import { areaSchema, townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  comparedGroups,
  indicatorParameter,
  peersParameter,
  setParameter,
  stateParameter,
  yearParameter,
} from './parameters.ts';
import { rankedGroupFields } from './ranked-group.ts';
import { notRankedReasons } from './ranking.ts';

export const distributionQuery = z.strictObject({
  indicator: indicatorParameter,
  area: areaParameter,
  year: yearParameter,
  peers: peersParameter,
  set: setParameter,
  classes: z.coerce.number().int().min(2).max(10).default(5).describe('number of quantile classes'),
  ...stateParameter,
});

/** Surely in the better half, not to be told from the middle, surely in the worse half. */
export const bands = ['upper', 'middle', 'lower'] as const;

/** Random variation at two levels; null where there is none or an end is open. */
export const chanceAtTwoLevels = {
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  lower998: z.number().nullable(),
  upper998: z.number().nullable(),
};

/** How the values of one indicator lie in one year; what the display of a group hides is null in its rows. */
export const distributionSchema = z.object({
  indicator: indicatorSummarySchema,
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(comparedGroups),
  classes: z.number().int(),
  chance_method: z
    .enum(['wilson', 'byar', 'none'])
    .describe('shares: Wilson; numbers of events: Byar, exact Poisson below 10'),
  comparability: z.object(comparabilityFields),
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z.array(
    z.object({
      ...rankedGroupFields,
      quartiles: z
        .object({ n: z.number().int(), q1: z.number(), median: z.number(), q3: z.number() })
        .nullable()
        .describe('type 7, over values stated as one number; null below five'),
      bounded: boundedQuartilesSchema,
    }),
  ),
  rows: z.array(
    z.object({
      township: townshipSchema,
      ...cellFields,
      numerator: partSchema.nullable(),
      denominator: partSchema.nullable(),
      ...chanceAtTwoLevels,
      small_base: z.boolean().describe('denominator under 20'),
      group: z.string().nullable(),
      rank: z.number().int().nullable(),
      rank_low: z.number().int().nullable(),
      rank_high: z.number().int().nullable(),
      tied: z.number().int().nullable(),
      percentile: z.number().nullable().describe('0..100, larger is better'),
      percentile_low: z.number().nullable(),
      percentile_high: z.number().nullable(),
      quantile_class: z.number().int().nullable().describe('1 is the best; ties share a class'),
      best3: z.number().nullable().describe('share of draws among the best three'),
      worst3: z.number().nullable().describe('share of draws among the worst three'),
      band: z.enum(bands).nullable(),
      not_ranked: z.enum(notRankedReasons).nullable(),
      shrunk: z
        .number()
        .nullable()
        .describe(
          'share drawn towards the pooled rate by what chance explains; not the stated value',
        ),
    }),
  ),
});

export type Distribution = z.infer<typeof distributionSchema>;
export type DistributionRow = Distribution['rows'][number];
