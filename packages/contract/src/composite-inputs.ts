import { observedCatalogue, qualifiers, statuses } from '@xiangjian/indicators';
import { z } from 'zod';
import { areaSchema, townshipSchema } from './division.ts';
import { areaParameter, stateParameter, yearParameter } from './parameters.ts';
import { appliedNoteSchema } from './series-note.ts';

export const compositeInputsQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  ...stateParameter,
});

const inputCellSchema = z.object({
  indicator: z.union([
    z.enum(observedCatalogue.map(({ id }) => id)),
    z.templateLiteral(['own_', z.string()]),
  ]),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable().describe('null beside a lower bound: open above'),
  qualifier: z.enum(qualifiers).nullable(),
  status: z.enum(statuses),
});

const deadlineSchema = z.object({
  monthDay: z.string().describe('month and day in the year after the report year'),
  inclusive: z.boolean().describe('whether the day itself is in time'),
});

/**
 * Everything that composites of an area and year are computed from, whatever the scheme: the cells of that year and of the
 * one before. A page computes with them what the server would answer.
 */
export const compositeInputsSchema = z.object({
  area: areaSchema,
  year: z.number().int(),
  deadlines: z.object({ submit: deadlineSchema, publish: deadlineSchema }),
  years: z.array(
    z.object({
      township: townshipSchema,
      year: z.number().int(),
      report_id: z.number().int().nullable().describe('null where no report is known'),
      published_on: z.string().nullable(),
      notes: z
        .array(appliedNoteSchema)
        .describe('declared changes of definition that concern the township'),
      cells: z
        .array(inputCellSchema)
        .describe('silence is left out: not_mentioned, or report_missing without a report'),
    }),
  ),
});

export type CompositeInputs = z.infer<typeof compositeInputsSchema>;
