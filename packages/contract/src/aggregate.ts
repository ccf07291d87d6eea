import { z } from 'zod';
import { boundedQuartilesSchema } from './bounded.ts';
import { areaSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { areaParameter, indicatorParameter, stateParameter, yearParameter } from './parameters.ts';

/** How values are put together: added up, pooled as Σx ÷ Σn, or by the median. */
export const aggregateHows = ['sum', 'pooled', 'median'] as const;

export const aggregateQuery = z.strictObject({
  indicator: indicatorParameter,
  area: areaParameter,
  year: yearParameter,
  how: z
    .enum(aggregateHows)
    .optional()
    .describe(
      'sum of volumes, pooled rate Σx ÷ Σn, or median; what fits the indicator if left out',
    ),
  ...stateParameter,
});

/** An indicator over a whole area, its counties and its kinds of townships; missing values are left out and counted. */
export const aggregateSchema = z.object({
  indicator: indicatorSummarySchema,
  area: areaSchema,
  year: z.number().int(),
  how: z.enum(aggregateHows),
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z.array(
    z.object({
      level: z.enum(['area', 'county', 'kind']),
      label: z.string(),
      n: z.number().int().describe('townships'),
      k: z.number().int().describe('townships with a usable number'),
      total: z
        .object({
          value: z.number().nullable(),
          lower: z.number().nullable(),
          upper: z.number().nullable(),
        })
        .nullable()
        .describe('sum or pooled rate; null for a median'),
      quartiles: z
        .object({ n: z.number().int(), q1: z.number(), median: z.number(), q3: z.number() })
        .nullable()
        .describe('type 7, over values stated as one number; null below five'),
      bounded: boundedQuartilesSchema,
    }),
  ),
});

export type Aggregate = z.infer<typeof aggregateSchema>;
export type AggregateGroup = Aggregate['groups'][number];
