import { z } from 'zod';
import { boundedMedianSchema } from './bounded.ts';
import { cellFields, chanceFields } from './cell.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  boundariesParameter,
  indicatorParameter,
  stateParameter,
  townshipsParameter,
  yearsParameter,
} from './parameters.ts';
import { referencesField } from './reference-line.ts';

export const trendQuery = z.strictObject({
  indicator: indicatorParameter,
  townships: townshipsParameter,
  years: yearsParameter,
  set: townshipsParameter
    .optional()
    .describe('townships of which the median is taken; all of the counties when left out'),
  boundaries: boundariesParameter,
  ...stateParameter,
});

/** One series a township, one point a year; a gap stays a gap. The median is that of all townships of the same counties, or of those of `set`. */
export const trendSchema = z.object({
  indicator: indicatorSummarySchema,
  years: z.array(z.number().int()),
  series: z.array(
    z.object({
      township: townshipSchema,
      points: z.array(
        z.object({
          year: z.number().int(),
          ...cellFields,
          ...chanceFields,
          break_before: z
            .string()
            .nullable()
            .describe('why this point is not comparable with the one before'),
        }),
      ),
    }),
  ),
  median: z.array(
    z.object({
      year: z.number().int(),
      value: z.number().nullable(),
      n: z.number().int(),
      bounded: boundedMedianSchema,
      breaks: z
        .literal(true)
        .optional()
        .describe('not comparable with the year before: definitions changed'),
    }),
  ),
  references: referencesField,
  finding_zh: z.string(),
  finding_en: z.string(),
});

export type Trend = z.infer<typeof trendSchema>;
export type TrendPoint = Trend['series'][number]['points'][number];
