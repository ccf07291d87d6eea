import { z } from 'zod';
import { authorField, reasonField } from './correction.ts';
import { newReferenceSchema, referenceLimits } from './new-reference.ts';
import { areaParameter, indicatorParameter, stateParameter, yearLimits } from './parameters.ts';
import { referenceLineSchema } from './reference-line.ts';

export const referenceValueSchema = referenceLineSchema.extend({
  indicator: z.string(),
  indicator_label: z.string(),
  unit: z.string(),
  source_url: z.string().nullable(),
  source_date: z.string().nullable(),
  note: z.string().nullable(),
  replaces: z.number().int().nullable().describe('the one that this one replaced'),
  author: z.string().nullable(),
  recorded_at: z.string().nullable(),
  ended: z
    .object({
      at: z.string(),
      by: z.string(),
      why: z.string(),
      replaced_by: z.number().int().nullable().describe('null: withdrawn'),
    })
    .nullable()
    .describe('who changed or withdrew it, and why; null while it holds'),
});

export type ReferenceValue = z.infer<typeof referenceValueSchema>;

/** Reference values: of an indicator; that hold in an area or in a part of it; for a report year. */
export const referenceValuesQuery = z.strictObject({
  indicator: indicatorParameter.optional(),
  area: areaParameter.optional().describe('those that hold in this area or in a part of it'),
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last).optional(),
  history: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: those that were changed or withdrawn too'),
  ...stateParameter,
});

export const referenceValuesSchema = z.object({
  total: z.number().int(),
  items: z.array(referenceValueSchema),
});

/** All are recorded, or none. */
export const referenceValuesRequest = z.strictObject({
  author: authorField,
  values: z.array(newReferenceSchema).min(1).max(referenceLimits.values),
});

export const referenceIdsSchema = z.object({ ids: z.array(z.number().int()) });

export const referenceParams = z.strictObject({ id: z.coerce.number().int().min(1) });

/** Another value in the place of one that holds. */
export const referenceChangeRequest = z.strictObject({
  author: authorField,
  reason: reasonField,
  value: newReferenceSchema,
});

export const referenceWithdrawRequest = z.strictObject({
  author: authorField,
  reason: reasonField,
});

export const referenceRestoreRequest = z.strictObject({ author: authorField });

export const referenceIdSchema = z.object({
  id: z.number().int().describe('of the reference value that holds now, or was withdrawn'),
});

/** Fields of the form beside the file. */
export const referenceTableFields = z.strictObject({
  area: areaParameter.describe('names of townships are sought in this area'),
});

/** A table of reference values as it would be recorded; nothing is. */
export const referenceTableSchema = z.object({
  file_name: z.string(),
  sheet: z.string(),
  items: z.array(
    z.object({
      row: z.number().int().describe('as Excel and WPS count, from 1'),
      standing: z.enum(['new', 'same']).describe('same: recorded already, word for word'),
      reference: newReferenceSchema,
      indicator_label: z.string(),
      area_name: z.string().nullable(),
    }),
  ),
  problems: z.array(
    z.object({
      address: z.string().describe('the cell: B7'),
      column: z.string().nullable().describe('its heading'),
      text: z.string(),
      message: z.string().describe('Chinese'),
      message_en: z.string(),
    }),
  ),
});

export type ReferenceTable = z.infer<typeof referenceTableSchema>;
