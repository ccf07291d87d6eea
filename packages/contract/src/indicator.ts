import { dimensions } from '@xiangjian/indicators';
import { z } from 'zod';
import { boundedQuartilesSchema } from './bounded.ts';
import { cellFields } from './cell.ts';
import { areaSchema, townshipSchema } from './division.ts';
import { areaParameter, stateParameter, yearParameter } from './parameters.ts';

/** What an answer needs to say of its indicator. */
export const indicatorSummarySchema = z.object({
  id: z.string(),
  label_zh: z.string(),
  label_en: z.string(),
  unit: z.string(),
  scale: z.enum(['ratio', 'percent', 'number']),
  kind: z.enum(['flow', 'stock', 'rate', 'money', 'derived']),
  tier: z.enum(['core', 'detail']),
  polarity: z.enum(['higher', 'lower', 'none']),
  dimension: z.enum(dimensions),
});

export type IndicatorSummary = z.infer<typeof indicatorSummarySchema>;

const meanings =
  'what each of them means in English, in the same order; empty for own indicators of a district';

export const indicatorSchema = indicatorSummarySchema.extend({
  own: z.boolean().describe('added by the district in indicators.yaml of the data folder'),
  definition_zh: z.string(),
  definition_en: z
    .string()
    .describe('the Chinese definition where the district gives its own indicator no other'),
  formula: z.string().nullable().describe('of a computed indicator, with the ids of its parts'),
  formula_en: z.string().nullable().describe('the same in English words'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  include: z.array(z.string()).describe('wordings of reports that are counted'),
  include_en: z.array(z.string()).describe(meanings),
  exclude: z.array(z.string()).describe('wordings that look alike and are not counted'),
  exclude_en: z.array(z.string()).describe(meanings),
});

export type IndicatorView = z.infer<typeof indicatorSchema>;

/** An own indicator as its district declares it, with the words by which it is read. */
export const ownIndicatorSchema = z.object({
  id: z.templateLiteral(['own_', z.string()]),
  label_zh: z.string(),
  label_en: z.string(),
  definition_zh: z.string(),
  definition_en: z.string(),
  unit: z.string(),
  units: z.array(z.string()),
  before: z.array(z.string()),
  after: z.array(z.string()),
  gist: z.array(z.array(z.string())),
  forbidden: z.array(z.string()),
  kind: z.enum(['flow', 'stock', 'rate', 'money']),
  tier: z.enum(['core', 'detail']),
  polarity: z
    .enum(['higher', 'lower', 'none'])
    .describe('of the share where there is a denominator'),
  additive: z.boolean(),
  denominator: z.string().nullable(),
});

export type OwnIndicatorView = z.infer<typeof ownIndicatorSchema>;

export const indicatorListQuery = z.strictObject({
  of: z
    .enum(['all', 'own'])
    .default('all')
    .describe('`own`: only what the district has added to the catalogue'),
});

export const indicatorListSchema = z.object({
  items: z.array(indicatorSchema),
  own_definitions: z.array(ownIndicatorSchema).describe('empty where the district has added none'),
});

export const coverageQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  ...stateParameter,
});

/** How many townships of an area state an indicator, year by year, and how its values lie in one year. */
export const coverageSchema = z.object({
  indicator: indicatorSchema,
  area: areaSchema,
  year: z.number().int(),
  years: z.array(
    z.object({
      year: z.number().int(),
      townships: z.number().int(),
      reported: z.number().int(),
      reported_zero: z.number().int(),
      without_number: z.number().int().describe('mentioned without a number, or a placeholder'),
      not_mentioned: z.number().int(),
      report_missing: z.number().int(),
      not_kept: z.number().int().describe('of whose county no report is kept here'),
    }),
  ),
  quartiles: z
    .object({ n: z.number().int(), q1: z.number(), median: z.number(), q3: z.number() })
    .nullable()
    .describe('type 7, over values stated as one number; null below five values'),
  bounded: boundedQuartilesSchema,
  values: z.array(z.object({ township: townshipSchema, ...cellFields })),
});

export type Coverage = z.infer<typeof coverageSchema>;
