import { genres, qualifiers, reportNatures, themes } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellFields } from './cell.ts';
import { authorField } from './correction.ts';
import { townshipSchema } from './division.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { cellChangesSchema } from './ledger.ts';
import { readingSchema } from './observation.ts';
import {
  areaParameter,
  pageParameters,
  stateParameter,
  townshipParameter,
  yearParameter,
  yearsParameter,
} from './parameters.ts';

export const reportListQuery = z.strictObject({
  area: areaParameter.optional(),
  township: townshipParameter.optional(),
  years: yearsParameter.optional(),
  q: z.string().trim().min(1).max(40).optional().describe('part of a title or township name'),
  ...pageParameters,
  ...stateParameter,
});

export const reportSummarySchema = z.object({
  id: z.number().int(),
  township: townshipSchema,
  year: z.number().int(),
  title: z.string(),
  genre: z.enum(genres),
  nature: z.enum(reportNatures),
  published_on: z.string().nullable(),
  file_name: z.string(),
  imported_at: z.string(),
  observations: z.number().int(),
  checks: z.number().int(),
  superseded: z.boolean(),
});

export type ReportSummary = z.infer<typeof reportSummarySchema>;

export const reportListSchema = z.object({
  total: z.number().int(),
  items: z.array(reportSummarySchema),
});

/** Reports of an area whose import was taken back. */
export const withdrawnReportsQuery = z.strictObject({ area: areaParameter, ...pageParameters });

export const withdrawnReportSchema = reportSummarySchema.extend({
  withdrawn: z.object({ at: z.string(), by: z.string(), why: z.string() }),
});

export type WithdrawnReport = z.infer<typeof withdrawnReportSchema>;

/** The last withdrawn first; files that were imported again meanwhile are left out. */
export const withdrawnReportsSchema = z.object({
  total: z.number().int(),
  items: z.array(withdrawnReportSchema),
});

export const reportRestoreRequest = z.strictObject({ author: authorField });

export const restoredReportSchema = z.object({
  id: z.number().int(),
  changes: cellChangesSchema,
});

export const reportParams = z.strictObject({ id: z.coerce.number().int().min(1) });

/** A number in the text that fills no cell, and why. */
export const untakenSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  reason: z.string(),
  reason_zh: z.string(),
});

/** A relation between figures that should hold and does not, worded as a question. */
export const checkSchema = z.object({
  name: z.string(),
  severity: z.enum(['ask', 'note']),
  message_zh: z.string(),
  message_en: z.string(),
  indicators: z.array(z.string()),
});

export const themedItemSchema = z.object({
  theme: z.enum(themes).nullable(),
  also: z.array(z.enum(themes)),
  evidence: evidenceSchema,
});

const spanFields = { start: z.number().int(), end: z.number().int() };

/** A data table of the text: rows of cells in reading order; an empty cell has start = end. */
export const reportTableSchema = z.object({
  ...spanFields,
  rows: z.array(z.array(z.object(spanFields))),
});

/** The report as the reading room shows it. Offsets count UTF-16 units of `text`. */
export const reportDetailSchema = reportSummarySchema.extend({
  sha256: z.string(),
  encoding: z.string(),
  document_date: z.string().nullable(),
  /** Days on which the figures begin and close; null where they are those of the year. */
  period_start: z.string().nullable(),
  period_end: z.string().nullable(),
  source_url: z.string().nullable(),
  rule_set: z.string(),
  text: z.string(),
  personal_data: z
    .array(
      z.object({
        start: z.number().int(),
        end: z.number().int(),
        kind: z.enum(['id_number', 'phone', 'bank_card', 'party_name']),
      }),
    )
    .describe('where personal data stands, which is masked with ● unless unmask was asked for'),
  body: z.object({ start: z.number().int(), end: z.number().int() }),
  sections: z.array(
    z.object({
      code: z.string(),
      heading: z.string(),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
  tables: z.array(reportTableSchema),
  readings: z.array(readingSchema),
  untaken: z.array(untakenSchema),
  derived: z.array(
    z.object({ indicator: indicatorSummarySchema, ...cellFields, formula: z.string() }),
  ),
  checks_found: z.array(checkSchema),
  own_past: z
    .array(checkSchema)
    .describe('figures far off the own earlier years of the township; empty for an old version'),
  problems: z.array(themedItemSchema),
  plans: z.array(themedItemSchema),
  warnings: z.array(z.string()),
  versions: z.array(
    z.object({ id: z.number().int(), imported_at: z.string(), superseded: z.boolean() }),
  ),
});

/** A number of a report as it is read wherever it stands, whatever it may count: what a person can point at. */
export const statedNumberSchema = z.object({
  printed: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  lower: z.number(),
  upper: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  evidence: evidenceSchema,
});

export type StatedNumber = z.infer<typeof statedNumberSchema>;

export const reportNumbersSchema = z.object({ items: z.array(statedNumberSchema) });

export type ReportDetail = z.infer<typeof reportDetailSchema>;

/** What became of one file. */
export const importOutcomes = ['added', 'unchanged', 'superseded', 'refused'] as const;

export const importItemSchema = z.object({
  file: z.string(),
  outcome: z.enum(importOutcomes),
  report_id: z.number().int().nullable(),
  township: townshipSchema.nullable(),
  year: z.number().int().nullable(),
  title: z.string().nullable(),
  observations: z.number().int(),
  problem: z
    .object({
      code: z.string(),
      message_zh: z.string(),
      message_en: z.string(),
      candidates: z
        .array(townshipSchema)
        .describe('townships to choose from, where the name is not unique'),
    })
    .nullable(),
  changes: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    gone: z.number().int(),
  }),
});

export type ImportItem = z.infer<typeof importItemSchema>;

export const importReplySchema = z.object({
  items: z
    .array(importItemSchema)
    .describe('one for each report; those of an archive are named archive.zip/name'),
  skipped: z.number().int().describe('files of other formats in archives'),
});

export type ImportReply = z.infer<typeof importReplySchema>;

/** Fields beside the file: what the person says where the text does not. */
export const importFields = z.strictObject({
  township: townshipParameter.optional(),
  year: yearParameter.optional(),
});
