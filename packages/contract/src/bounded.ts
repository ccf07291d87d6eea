import { z } from 'zod';

/** Where a quantile of values lies of which some are known by their bounds only. */
const boundsFields = {
  lower: z.number(),
  upper: z.number().nullable().describe('null: open above'),
};

const boundsSchema = z.object(boundsFields);

/** Quartiles over qualified values too, each a stretch of the scale. */
export const boundedQuartilesSchema = z
  .object({ n: z.number().int(), q1: boundsSchema, median: boundsSchema, q3: boundsSchema })
  .nullable()
  .describe('over qualified values too, by their bounds (Turnbull); null below five');

/** The median over qualified values too, a stretch of the scale. */
export const boundedMedianSchema = z
  .object({ n: z.number().int(), ...boundsFields })
  .nullable()
  .describe('median over qualified values too, by their bounds (Turnbull); null below five');
