import { z } from 'zod';
import { cellSchema } from './cell.ts';
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

export const changeQuery = z.strictObject({
  indicator: indicatorParameter,
  area: areaParameter,
  from: yearParameter.describe('earlier year'),
  to: yearParameter.describe('later year'),
  peers: peersParameter,
  set: setParameter,
  boundaries: boundariesParameter,
  ...stateParameter,
});

/** Why two years of a township are not compared. */
export const notComparedReasons = [
  'no_value_before',
  'no_value_after',
  'break',
  'screened_basis',
  'impossible_share',
] as const;

/** What five years say; `wording` where the words leave it open, `untold` where there are no five comparable years. */
export const trendVerdicts = [
  'rising',
  'falling',
  'none',
  'all_zero',
  'all_full',
  'wording',
  'untold',
] as const;

/** Why five years have no verdict. */
export const noVerdictReasons = [
  'no_method',
  'too_few_years',
  'break',
  'base_under_five',
  'basis',
] as const;

/** How one indicator moved between two years in every township of an area, in code order. */
export const changeSchema = z.object({
  indicator: indicatorSummarySchema,
  area: areaSchema,
  from: z.number().int(),
  to: z.number().int(),
  peers: z.enum(comparedGroups),
  finding_zh: z.string(),
  finding_en: z.string(),
  rows: z.array(
    z.object({
      township: townshipSchema,
      before: cellSchema,
      after: cellSchema,
      direction: z.enum(['up', 'down', 'equal', 'undecided']).nullable(),
      change: z
        .object({
          measure: z.enum(['difference', 'ratio']).describe('later − earlier, or later ÷ earlier'),
          method: z
            .enum(['newcombe', 'exact_counts', 'wording'])
            .describe(
              'shares: Newcombe; numbers of events: conditional exact; others: wording alone',
            ),
          value: z.number().nullable(),
          lower: z.number().nullable().describe('95 %; null: open'),
          upper: z.number().nullable(),
          chance: z.enum(['beyond_998', 'beyond_95', 'within', 'untold']),
        })
        .nullable(),
      not_compared: z.enum(notComparedReasons).nullable(),
      rank_move: z
        .object({
          from: z.number().int(),
          to: z.number().int(),
          own: z.number(),
          others: z.number(),
          chance: z.number(),
          definition: z.number(),
        })
        .nullable()
        .describe('places up are positive; the four parts add up to from − to'),
      move_zh: z.string().nullable(),
      move_en: z.string().nullable(),
      trend: z.object({
        verdict: z.enum(trendVerdicts),
        no_verdict: z.enum(noVerdictReasons).nullable(),
        first_year: z.number().int().nullable(),
        last_year: z.number().int().nullable(),
      }),
      process: z
        .object({
          first_year: z.number().int(),
          last_year: z.number().int(),
          mean: z.number(),
          lower: z.number(),
          upper: z.number(),
          is_trial: z.boolean().describe('fewer than 13 years'),
          outside_years: z.array(z.number().int()),
        })
        .nullable()
        .describe('XmR limits over at least six plain years without a break'),
    }),
  ),
});

export type ChangeAnswer = z.infer<typeof changeSchema>;
export type ChangeRow = ChangeAnswer['rows'][number];
