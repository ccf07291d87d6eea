import { z } from 'zod';
import { cellFields, cellSchema } from './cell.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  indicatorParameter,
  stateParameter,
  townshipParameter,
  townshipsParameter,
  yearParameter,
} from './parameters.ts';
import { notRankedReasons } from './ranking.ts';

/** With whom a township is set side by side. */
export const peerChoices = [
  'all',
  'kind',
  'nearest',
  'list',
  'past',
  'district',
  'target',
] as const;

/** What the figure is that a township is set beside. */
export const yardstickHows = ['median', 'pooled', 'mean', 'target'] as const;

export const peersQuery = z.strictObject({
  township: townshipParameter,
  indicator: indicatorParameter,
  year: yearParameter,
  among: z
    .enum(peerChoices)
    .default('kind')
    .describe(
      'all of the county, its kind, nearest by structure, a list, its own past, the county as a whole, or a target',
    ),
  others: townshipsParameter.optional().describe('township codes, for among=list only'),
  target: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,6})?$/)
    .transform(Number)
    .optional()
    .describe('for among=target: in the unit shown, rates in percent; a known target if left out'),
  ...stateParameter,
});

/** A township beside its peers in one indicator. */
export const peersSchema = z.object({
  township: townshipSchema,
  indicator: indicatorSummarySchema,
  year: z.number().int(),
  among: z.enum(peerChoices),
  own: cellSchema,
  median: z
    .object({ value: z.number(), n: z.number().int() })
    .nullable()
    .describe('of counted values; null below five'),
  yardstick: z
    .object({
      how: z.enum(yardstickHows),
      value: z.number().nullable(),
      lower: z.number(),
      upper: z.number().nullable(),
      k: z.number().int().nullable(),
      n: z.number().int().nullable(),
      label_zh: z.string().nullable(),
      label_en: z.string().nullable(),
    })
    .nullable()
    .describe(
      'what side is measured against: median of peers, pooled rate or mean of the county (k of n townships), or target',
    ),
  side: z.enum(['above', 'below', 'equal', 'undecided']).nullable(),
  chance: z
    .enum(['beyond_998', 'beyond_95', 'within', 'untold'])
    .describe('whether chance carries a share that far from a pooled rate or a target'),
  is_reached: z
    .boolean()
    .nullable()
    .describe('whether a target is reached; null where the wording leaves it open'),
  finding_zh: z.string(),
  finding_en: z.string(),
  rows: z.array(
    z.object({
      township: townshipSchema,
      year: z.number().int(),
      ...cellFields,
      nearness: z
        .object({
          distance: z.number(),
          distance_lower: z.number(),
          distance_upper: z.number().nullable(),
          reasons: z.array(
            z.object({
              variable: indicatorSummarySchema,
              own: z.number(),
              other: z.number(),
              part: z.number().describe('part of the squared distance, 0..1'),
            }),
          ),
          text_zh: z.string(),
          text_en: z.string(),
        })
        .nullable(),
      is_counted: z
        .boolean()
        .describe('counts for the yardstick; for a median: exact, comparable, on the same basis'),
      not_comparable: z.enum(notRankedReasons).nullable(),
    }),
  ),
});

export type PeersAnswer = z.infer<typeof peersSchema>;
export type PeerRow = PeersAnswer['rows'][number];
