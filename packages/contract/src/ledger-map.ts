import { isObservedIndicatorId } from '@xiangjian/indicators';
import { z } from 'zod';
import { townshipParameter, yearParameter } from './parameters.ts';

/** A column by its letters, as Excel and WPS name it. */
export const columnLettersField = z
  .string()
  .regex(/^[A-Z]{1,3}$/)
  .describe('letters of a column: A, B … AA');

const observedIndicatorField = z
  .string()
  .refine(isObservedIndicatorId, 'not an indicator that is stored: see /api/v1/indicators')
  .transform((id) => {
    if (!isObservedIndicatorId(id)) throw new RangeError(id);
    return id;
  })
  .describe('id of an indicator that is stored');

const rowField = z.number().int().min(1).max(5000);

/** How a sheet is read: everything that a person decides on the mapping screen. Rows count from 1. */
export const ledgerMapSchema = z.strictObject({
  sheet: z.string().min(1).max(100),
  headings: z
    .strictObject({ from: rowField, to: rowField })
    .refine(({ from, to }) => from <= to, 'from is not behind to')
    .describe('first and last row of the headings'),
  township: columnLettersField,
  within: z
    .array(columnLettersField)
    .max(5)
    .default([])
    .describe('columns that say in which county or city a township lies'),
  year: z.union([
    z.strictObject({ column: columnLettersField }),
    z.strictObject({ fixed: yearParameter }),
  ]),
  period: z.enum(['year', 'ytd']).default('year'),
  columns: z
    .array(
      z.strictObject({
        column: columnLettersField,
        indicator: observedIndicatorField,
        factor: z
          .number()
          .positive()
          .max(1e9)
          .default(1)
          .describe("one unit of the column in the catalogue's unit: 10000 for 万元"),
      }),
    )
    .max(300)
    .default([]),
  long: z
    .strictObject({
      indicator: columnLettersField,
      value: columnLettersField,
      qualifier: columnLettersField.nullable().default(null),
      period: columnLettersField.nullable().default(null),
      source: columnLettersField.nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('the columns of a table with one figure a row'),
  townships: z
    .record(z.string().max(100), townshipParameter)
    .default({})
    .describe('names that the divisions do not know, and whose they are'),
});

export type LedgerMap = z.output<typeof ledgerMapSchema>;
