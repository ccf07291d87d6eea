import { z } from 'zod';
import { areaSchema } from './division.ts';
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

export const comparabilityQuery = z.strictObject({
  indicator: indicatorParameter,
  area: areaParameter,
  year: yearParameter,
  peers: peersParameter,
  set: setParameter,
  ...stateParameter,
});

/** Why values are less than fully comparable. */
export const reservationCodes = [
  'few_values',
  'coverage',
  'mixed_basis',
  'screened_basis',
  'stated_basis',
  'wording',
  'small_base',
  'impossible_share',
  'mixed_kinds',
  'not_sized',
  'boundary_change',
] as const;

const gradeSchema = z
  .enum(['A', 'B', 'C'])
  .describe('A: may be compared; B: with the reservations named; C: side by side only');

/** How far the values of a set may be compared; the reservation that weighs most comes first. */
export const comparabilityFields = {
  grade: gradeSchema,
  n: z.number().int().describe('townships of the set'),
  k: z.number().int().describe('townships with a number'),
  reservations: z.array(
    z.object({
      code: z.enum(reservationCodes),
      grade: z.enum(['B', 'C']).describe('the best grade that this reservation leaves'),
      text_zh: z.string(),
      text_en: z.string(),
    }),
  ),
};

/** The comparability of one indicator in one year: of all townships, or kind by kind. */
export const comparabilitySchema = z.object({
  indicator: indicatorSummarySchema,
  area: areaSchema,
  year: z.number().int(),
  peers: z.enum(comparedGroups),
  finding_zh: z.string(),
  finding_en: z.string(),
  groups: z.array(
    z.object({
      label: z.string(),
      ...comparabilityFields,
      text_zh: z.string(),
      text_en: z.string(),
    }),
  ),
});

export type Comparability = z.infer<typeof comparabilitySchema>;
export type ComparabilityGroup = Comparability['groups'][number];
