import { isObservedIndicatorId } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellFields, partSchema } from './cell.ts';
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

/** What numbers of events are divided by: an indicator that reports or statistics state. */
const denominatorParameter = z
  .string()
  .refine(isObservedIndicatorId, 'not an observed indicator: see /api/v1/indicators')
  .transform((id) => {
    if (!isObservedIndicatorId(id)) throw new RangeError(id);
    return id;
  })
  .describe('what numbers of events are divided by, such as villages_total; not for shares');

/** Limits widened for over-dispersion where it is found, or never. */
export const widenings = ['auto', 'off'] as const;

export const funnelQuery = z.strictObject({
  indicator: indicatorParameter,
  denominator: denominatorParameter.optional(),
  area: areaParameter,
  year: yearParameter,
  peers: peersParameter,
  set: setParameter,
  widening: z
    .enum(widenings)
    .default('auto')
    .describe('auto: limits are widened where over-dispersion is found'),
  ...stateParameter,
});

/** Where a township lies against the limits at its own base. */
export const funnelPositions = [
  'above_998',
  'above_95',
  'within',
  'below_95',
  'below_998',
  'untold',
] as const;

/** Why a township is not in a funnel. */
export const notInFunnelReasons = [
  'no_value',
  'no_denominator',
  'other_basis',
  'base_under_five',
  'impossible_share',
  'few_peers',
] as const;

/** Shares, or events per unit of size, against 95 % and 99.8 % limits around the pooled rate of the peers. */
export const funnelSchema = z.object({
  indicator: indicatorSummarySchema,
  denominator: indicatorSummarySchema.nullable().describe('null for a share'),
  multiplier: z.number().describe('10,000 for residents, 1 elsewhere'),
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(comparedGroups),
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z.array(
    z.object({
      label: z.string(),
      k: z.number().int(),
      baseline: z
        .object({ lower: z.number(), upper: z.number() })
        .describe('Σx ÷ Σn, every township included; bounds where counts are qualified'),
      dispersion: z
        .object({
          ratio: z.number(),
          threshold: z.number(),
          between: z.number(),
          may_widen: z.boolean(),
          is_widened: z.boolean(),
        })
        .nullable()
        .describe('over-dispersion; limits may be widened from ten townships on'),
      limits: z.array(
        z.object({
          denominator: z.number(),
          lower95: z.number(),
          upper95: z.number(),
          lower998: z.number(),
          upper998: z.number(),
        }),
      ),
    }),
  ),
  rows: z.array(
    z.object({
      township: townshipSchema,
      ...cellFields,
      group: z.string().nullable(),
      numerator: partSchema.nullable(),
      denominator: partSchema.nullable(),
      rate_lower: z.number().nullable(),
      rate_upper: z.number().nullable().describe('null beside a lower bound: open above'),
      position: z.enum(funnelPositions).nullable(),
      not_placed: z.enum(notInFunnelReasons).nullable(),
    }),
  ),
});

export type Funnel = z.infer<typeof funnelSchema>;
export type FunnelRow = Funnel['rows'][number];
