import { z } from 'zod';
import { cellFields, cellSchema } from './cell.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  indicatorParameter,
  townshipParameter,
  townshipsParameter,
  yearParameter,
} from './parameters.ts';
import { notRankedReasons } from './ranking.ts';

/** With whom a township is set side by side. */
export const peerChoices = ['all', 'kind', 'nearest', 'list', 'past'] as const;

export const peersQuery = z.strictObject({
  township: townshipParameter,
  indicator: indicatorParameter,
  year: yearParameter,
  among: z
    .enum(peerChoices)
    .default('kind')
    .describe('all of the county, its kind, nearest by structure, a list, or its own past'),
  others: townshipsParameter.optional().describe('township codes, for among=list only'),
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
  side: z.enum(['above', 'below', 'equal', 'undecided']).nullable(),
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
        .describe('counts for the median: exact, comparable, on the same basis'),
      not_comparable: z.enum(notRankedReasons).nullable(),
    }),
  ),
});

export type PeersAnswer = z.infer<typeof peersSchema>;
export type PeerRow = PeersAnswer['rows'][number];
