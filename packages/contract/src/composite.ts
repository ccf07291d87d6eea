import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { scoringSchemeSchema } from './composite-scheme.ts';
import { areaSchema, townshipSchema } from './division.ts';
import {
  areaParameter,
  peerGroups,
  peersParameter,
  stateParameter,
  yearParameter,
} from './parameters.ts';

/** Id of a scoring scheme, bundled or saved. */
const schemeParameter = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/)
  .default('reference')
  .describe('id of a scoring scheme; reference is the bundled template, not official');

export const compositeQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  peers: peersParameter,
  scheme: schemeParameter,
  ...stateParameter,
});

/** A question with its own scheme. */
export const compositeRequest = z.strictObject({
  area: areaParameter,
  year: z.number('年份须为整数').int('年份须为整数').min(2000, '年份太早').max(2100, '年份太晚'),
  peers: z.enum(peerGroups, '比较范围须为 all 或 kind').default('all'),
  scheme: scoringSchemeSchema,
});

/** Why a township has no index, or an index without a rank. */
export const notScoredReasons = ['no_report', 'too_few_items', 'alone_in_group'] as const;

/** Why an item of a township has no value that could be scored. */
export const noValueReasons = [
  'no_value',
  'screened_basis',
  'other_basis',
  'base_under_five',
  'impossible_share',
  'definition_differs',
  'definition_changed',
  'no_past_value',
  'no_manual_mark',
] as const;

/** What can be decided otherwise, or fall otherwise by chance. */
export const sensitivityFactors = [
  'normalisation',
  'aggregation',
  'weights',
  'left_out',
  'data',
] as const;

const itemKinds = [
  'threshold_rate',
  'step_deduction',
  'per_event_deduction',
  'presence',
  'rank',
  'growth',
  'manual_mark',
  'bonus',
  'veto',
] as const;

const effective = z
  .number()
  .nullable()
  .describe('squared correlation with the index; null where it cannot be told');

const rowItemSchema = z.object({
  item: z.string(),
  state: z.enum(['scored', 'no_mark', 'left_out']),
  reason: z.enum(noValueReasons).nullable(),
  score: z.number().nullable(),
  weight: z.number().describe('share of the index after weights of left-out items went to others'),
  cell: cellSchema.nullable(),
});

const rowSchema = z.object({
  key: z.string().describe('township code, or the alias while names are hidden'),
  township: townshipSchema.nullable().describe('null while names are hidden'),
  alias: z.string().nullable(),
  index: z.number().nullable(),
  index_lower: z.number().nullable().describe('from wording alone'),
  index_upper: z.number().nullable().describe('from wording alone; null where open'),
  rank: z.number().int().nullable(),
  rank_low: z.number().int().nullable().describe('5 % point of the best rank over the draws'),
  rank_high: z.number().int().nullable().describe('95 % point of the worst rank over the draws'),
  rank_median: z.number().int().nullable(),
  tied: z.number().int().nullable(),
  rank_group: z.string(),
  rank_group_size: z.number().int(),
  band: z.string().nullable(),
  band_open: z.boolean().describe('wording leaves more than one grade open'),
  bonus: z.number().nullable(),
  vetoes: z.array(
    z.object({
      item: z.string(),
      label_zh: z.string(),
      effect: z.enum(['fails', 'bars_top']),
      state: z.enum(['met', 'undecided']),
    }),
  ),
  not_scored: z.enum(notScoredReasons).nullable(),
  chapters: z.array(
    z.object({
      chapter: z.string(),
      score: z.number().nullable(),
      available: z.number().int(),
      items: z.number().int(),
    }),
  ),
  items: z.array(rowItemSchema).describe('empty while names are hidden'),
});

const groupSchema = z.object({
  label: z.string(),
  n_total: z.number().int(),
  n_scored: z.number().int(),
  n_pairs: z.number().int(),
  chapters: z.array(
    z.object({ id: z.string(), label_zh: z.string(), weight: z.number(), effective }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      label_zh: z.string(),
      kind: z.enum(itemKinds),
      chapter: z.string(),
      indicator: z.string().nullable(),
      weight: z.number().describe('share of the index'),
      effective,
      n: z.number().int(),
    }),
  ),
  sensitivity: z.array(
    z.object({
      factor: z.enum(sensitivityFactors),
      first_order: z.number().nullable(),
      total: z.number().nullable(),
    }),
  ),
  robust_pairs: z
    .array(z.object({ better: z.string(), worse: z.string() }))
    .describe('keys of townships whose order no weighting can turn'),
  rows: z.array(rowSchema),
});

/** A scheme applied to an area and year, ranked townships first; those without an index are never ranked last. */
export const compositeSchema = z.object({
  scheme: scoringSchemeSchema,
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(peerGroups),
  names_hidden: z.boolean(),
  method: z.object({
    least_available: z.number().describe('least share of items a chapter must have'),
    draws: z.number().int(),
    level: z.number(),
    weight_spread: z.number(),
    sensitivity_runs: z.number().int(),
  }),
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z.array(groupSchema),
});

export type Composite = z.infer<typeof compositeSchema>;
export type CompositeGroup = Composite['groups'][number];
export type CompositeRow = CompositeGroup['rows'][number];
