import { periods, qualifiers, scopes, statuses } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellFields, partSchema } from './cell.ts';
import { cellChangeSchema, correctionInForceSchema } from './correction.ts';
import { townshipSchema } from './division.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { ledgerValueSchema } from './ledger.ts';
import {
  areaParameter,
  indicatorParameter,
  indicatorsParameter,
  pageParameters,
  stateParameter,
  townshipParameter,
  townshipsParameter,
  unmaskParameters,
  yearParameter,
  yearsParameter,
} from './parameters.ts';

/** The last line that was received, as a list or a file names it: 序号-乡镇代码-年度-指标代码. */
const afterParameter = z
  .string()
  .regex(/^\d{1,9}-\d{9}(000)?-\d{4}-[a-z][a-z0-9_]*$/)
  .optional()
  .describe('go on behind this line: no-township_code-year-indicator of the last complete line');

/** A list goes on by `after` (however long it is, a page costs the same) or by `offset`. */
export const observationListQuery = z.strictObject({
  area: areaParameter.optional(),
  townships: townshipsParameter.optional(),
  years: yearsParameter.optional(),
  indicators: indicatorsParameter.optional(),
  ...unmaskParameters,
  ...pageParameters,
  after: afterParameter,
  ...stateParameter,
});

/** One stored cell with what fills it. */
export const observationSchema = z.object({
  township: townshipSchema,
  year: z.number().int(),
  indicator: z.string(),
  indicator_label: z.string(),
  unit: z.string(),
  printed: z.string().nullable().describe('as the report writes it, without the unit'),
  ...cellFields,
  period: z.enum(periods).nullable(),
  confidence: z.number().nullable(),
  scope: z.enum(scopes).nullable(),
  rule: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
  report_id: z.number().int().nullable(),
  report_title: z.string().nullable(),
  report_url: z.string().nullable(),
  report_sha256: z.string().nullable().describe('of the bytes of the report as received'),
  correction_id: z
    .number()
    .int()
    .nullable()
    .describe('the correction by a person that fills the cell'),
});

export type ObservationView = z.infer<typeof observationSchema>;

export const observationListSchema = z.object({
  total: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  next: z.string().nullable().describe('`after` of the next page; null on the last'),
  items: z.array(observationSchema),
});

export type ObservationList = z.infer<typeof observationListSchema>;

/** A figure as it was read, chosen for the yearly cell or not. */
export const readingSchema = z.object({
  id: z.number().int(),
  indicator: z.string(),
  indicator_label: z.string(),
  printed: z.string(),
  value: z.number().nullable(),
  lower: z.number(),
  upper: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  unit: z.string(),
  status: z.enum(statuses),
  period: z.enum(periods),
  scope: z.enum(scopes),
  headline: z.boolean(),
  confidence: z.number(),
  rules: z.array(z.string()),
  evidence: evidenceSchema,
  context: z.object({ start: z.number().int(), end: z.number().int() }),
});

export type Reading = z.infer<typeof readingSchema>;

export const evidenceParams = z.strictObject({
  township: townshipParameter,
  year: yearParameter,
  indicator: indicatorParameter,
});

/** One stated figure of a cell: the quote with the words around it. */
export const sourceSchema = z.object({
  indicator: indicatorSummarySchema,
  ...cellFields,
  printed: z.string().nullable(),
  unit: z.string(),
  period: z.enum(periods).nullable(),
  confidence: z.number().nullable(),
  rules: z.array(z.string()),
  report_id: z.number().int().nullable(),
  evidence: evidenceSchema.nullable(),
  before: z.string().describe('the sentence before the quote'),
  after: z.string().describe('the sentence after the quote'),
});

export type EvidenceSource = z.infer<typeof sourceSchema>;

/** Everything behind one cell. A derived cell has one source for each part, an observed one has one. */
export const cellEvidenceSchema = z.object({
  township: townshipSchema,
  year: z.number().int(),
  indicator: indicatorSummarySchema,
  ...cellFields,
  numerator: partSchema.nullable(),
  denominator: partSchema.nullable(),
  formula: z.string().nullable(),
  report: z
    .object({
      id: z.number().int(),
      title: z.string(),
      published_on: z.string().nullable(),
      source_url: z.string().nullable(),
      nature: z.enum(['published', 'restated', 'sample']),
    })
    .nullable(),
  sources: z.array(sourceSchema),
  ledger: ledgerValueSchema
    .nullable()
    .describe('the figure of a ledger that fills an observed cell'),
  other_ledgers: z
    .array(ledgerValueSchema)
    .describe('what ledgers say beside it, the newest import first'),
  alternatives: z
    .array(readingSchema)
    .describe('other figures read for the same indicator and not chosen'),
  history: z
    .array(cellChangeSchema)
    .describe('oldest first; empty where nothing changed since it was stored'),
  correction: correctionInForceSchema
    .nullable()
    .describe('the correction that fills an observed cell'),
  dispute: z
    .object({ id: z.number().int(), text: z.string(), recorded_at: z.string() })
    .nullable()
    .describe('what the township says against an observed cell, while that waits for a decision'),
  masked: z.boolean().describe('whether personal data in the quotes is masked with ●'),
  version: z
    .string()
    .nullable()
    .describe('hand it back with a correction; null for a derived cell, which cannot be corrected'),
});

export type CellEvidence = z.infer<typeof cellEvidenceSchema>;
