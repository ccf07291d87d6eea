import { z } from 'zod';
import { cellFields, judgementSchema } from './cell.ts';
import { areaSchema, townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  boundariesParameter,
  comparedGroups,
  indicatorsParameter,
  peersParameter,
  setParameter,
  stateParameter,
  yearParameter,
} from './parameters.ts';

export const matrixQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  indicators: indicatorsParameter.optional().describe('the core indicators when left out'),
  peers: peersParameter,
  set: setParameter,
  boundaries: boundariesParameter,
  ...stateParameter,
});

/** Townships × indicators of one year; cells stand in the order of `indicators`. */
export const matrixSchema = z.object({
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(comparedGroups),
  indicators: z.array(
    indicatorSummarySchema.extend({
      median: z.number().nullable().describe('of values stated as one number; null below five'),
      n: z.number().int(),
      benchmarks: z
        .array(
          z.object({
            group: z.string().describe('who and on which basis, as rankings name their groups'),
            lower: z.number(),
            upper: z.number(),
            n: z.number().int().describe('over how many townships'),
          }),
        )
        .describe('pooled rates against which shares are judged; empty where nothing is'),
    }),
  ),
  rows: z.array(
    z.object({
      township: townshipSchema,
      report_id: z.number().int().nullable(),
      cells: z.array(
        z.object({
          ...cellFields,
          judgement: judgementSchema,
          shade: z
            .number()
            .min(0)
            .max(1)
            .nullable()
            .describe('position among the values of the column, for indicators without judgement'),
        }),
      ),
    }),
  ),
});

export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixCell = Matrix['rows'][number]['cells'][number];

/**
 * As much of a matrix as a cloud of points draws, for as many townships as a country has: to check every field of every row would
 * take longer than the drawing. Cells stand in the order of `indicators`.
 */
export const matrixCloudSchema = matrixSchema.extend({
  rows: z.array(z.object({ cells: z.array(z.object({ value: z.number().nullable() })) })),
});

export type MatrixCloud = z.infer<typeof matrixCloudSchema>;
