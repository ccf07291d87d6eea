import { z } from 'zod';
import { boundedMedianSchema } from './bounded.ts';
import { basisSchema, cellFields, chanceFields, judgementSchema, partSchema } from './cell.ts';
import { areaSchema, townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  boundariesParameter,
  comparedGroups,
  indicatorParameter,
  peersParameter,
  setParameter,
  stateParameter,
  yearParameter,
} from './parameters.ts';
import { rankedGroupFields } from './ranked-group.ts';
import { referencesField } from './reference-line.ts';

export const rankingQuery = z.strictObject({
  indicator: indicatorParameter,
  area: areaParameter,
  year: yearParameter,
  peers: peersParameter,
  set: setParameter,
  boundaries: boundariesParameter,
  ...stateParameter,
});

/** Why a township stands below the ranking instead of in it. */
export const notRankedReasons = [
  'no_value',
  'screened_basis',
  'no_polarity',
  'alone_in_group',
  'base_under_five',
  'impossible_share',
  'definition_differs',
] as const;

/** Ranked townships first, best first; those without a rank follow in code order and are never ranked last. */
export const rankingSchema = z.object({
  indicator: indicatorSummarySchema,
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(comparedGroups),
  n_total: z.number().int(),
  n_with_value: z.number().int(),
  method: z.object({
    rank_interval: z
      .enum(['simulated', 'bounds'])
      .describe('from chance and wording, or from wording alone'),
    level: z.number().describe('share of draws inside the rank interval; 1 for bounds'),
    draws: z.number().int().nullable(),
  }),
  median: z.object({ value: z.number(), n: z.number().int() }).nullable(),
  bounded_median: boundedMedianSchema,
  references: referencesField,
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z
    .array(z.object(rankedGroupFields))
    .describe('what may be shown of the order of each group'),
  rows: z.array(
    z.object({
      township: townshipSchema,
      ...cellFields,
      numerator: partSchema.nullable(),
      denominator: partSchema.nullable(),
      ...chanceFields,
      rank: z
        .number()
        .int()
        .nullable()
        .describe('competition rank, 1 is best (largest where neither end is better)'),
      rank_low: z.number().int().nullable(),
      rank_high: z.number().int().nullable(),
      tied: z.number().int().nullable().describe('how many share this rank'),
      rank_group: z
        .string()
        .nullable()
        .describe('the townships it was ranked among: kind and basis'),
      rank_group_size: z.number().int().nullable(),
      rank_basis: basisSchema.nullable(),
      not_ranked: z.enum(notRankedReasons).nullable(),
      judgement: judgementSchema,
      small_base: z.boolean().describe('denominator under 20'),
    }),
  ),
});

export type Ranking = z.infer<typeof rankingSchema>;
export type RankingRow = Ranking['rows'][number];
