import { genres, reviewReasons } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellSchema } from './cell.ts';
import {
  authorField,
  reportEvidenceSchema,
  statedCellSchema,
  writingLimits,
} from './correction.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  indicatorParameter,
  indicatorsParameter,
  pageParameters,
  townshipParameter,
  yearLimits,
  yearParameter,
  yearsParameter,
} from './parameters.ts';

export const reviewStates = ['open', 'decided', 'all'] as const;

/** Reasons separated by commas. */
const reasonsParameter = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.enum(reviewReasons)).min(1).max(reviewReasons.length));

const reviewFilter = {
  area: areaParameter.optional(),
  years: yearsParameter.optional(),
  reasons: reasonsParameter.optional().describe('items with one of these reasons'),
  indicators: indicatorsParameter.optional(),
};

export const reviewQuery = z.strictObject({
  ...reviewFilter,
  state: z.enum(reviewStates).default('open'),
  ...pageParameters,
});

/** What a person may decide: `add` is a fact that nobody had read. */
export const reviewActions = ['accept', 'correct', 'move', 'reject', 'add'] as const;

export type ReviewAction = (typeof reviewActions)[number];

/** A cell that a person should look at, or has looked at. */
export const reviewItemSchema = z.object({
  township: townshipSchema,
  year: z.number().int(),
  indicator: indicatorSummarySchema,
  report_id: z.number().int().nullable(),
  reasons: z.array(z.enum(reviewReasons)),
  cell: cellSchema.nullable(),
  reading_id: z.number().int().nullable().describe('the reading that fills the cell'),
  version: z.string().describe('hand it back with a decision'),
  pointed: z
    .array(
      z.object({ ...statedCellSchema.shape, printed: z.string(), evidence: reportEvidenceSchema }),
    )
    .describe('where a second reader points'),
  decision: z
    .object({
      id: z.number().int(),
      author: z.string(),
      decided_at: z.string(),
      action: z.enum(reviewActions),
      note: z.string().nullable(),
    })
    .nullable()
    .describe('the decision that holds; null while the item is open'),
});

export type ReviewItem = z.infer<typeof reviewItemSchema>;

export const reviewListSchema = z.object({
  total: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  four_eyes: z.boolean(),
  items: z.array(reviewItemSchema),
});

export type ReviewList = z.infer<typeof reviewListSchema>;

export const reviewReportsQuery = z.strictObject(reviewFilter);

const shareFields = { items: z.number().int(), open: z.number().int() };

/** How far the review has come: report by report, and by reason and indicator. */
export const reviewReportsSchema = z.object({
  four_eyes: z.boolean(),
  items: z.number().int().describe('cells that were or are to be looked at'),
  decided: z.number().int(),
  reports: z.array(
    z.object({
      township: townshipSchema,
      year: z.number().int(),
      report_id: z.number().int().nullable(),
      items: z.number().int(),
      decided: z.number().int(),
    }),
  ),
  reasons: z.array(z.object({ reason: z.enum(reviewReasons), ...shareFields })),
  indicators: z.array(z.object({ indicator: indicatorSummarySchema, ...shareFields })),
});

export type ReviewReports = z.infer<typeof reviewReportsSchema>;

const decisionFields = {
  township: townshipParameter,
  year: yearParameter,
  indicator: indicatorParameter,
  author: authorField,
  note: z.string().trim().min(1).max(writingLimits.reason).nullable().default(null),
  expected: z.string().max(60).describe('the version of the cell that the person saw'),
};

/** What a person decides about a cell. */
export const decisionRequest = z.discriminatedUnion('action', [
  z.strictObject({ ...decisionFields, action: z.literal('accept') }),
  z.strictObject({ ...decisionFields, action: z.literal('reject') }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('correct'),
    cell: statedCellSchema,
    evidence: z.strictObject(reportEvidenceSchema.shape).nullable(),
  }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('add'),
    cell: statedCellSchema,
    evidence: z.strictObject(reportEvidenceSchema.shape),
  }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('move'),
    to: indicatorParameter,
    reading_id: z.number().int(),
    replace: z.boolean().default(false).describe('also where the other cell has another number'),
  }),
]);

export type DecisionRequest = z.input<typeof decisionRequest>;

/** Decisions that a person's machine keeps until they arrive. */
export const keptDecisionsSchema = z.array(decisionRequest);

export const decisionReplySchema = z.object({
  id: z.number().int(),
  version: z.string(),
  cell: cellSchema.nullable(),
});

export type DecisionReply = z.infer<typeof decisionReplySchema>;

export const decisionParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const undoRequest = z.strictObject({ author: authorField });

export const reviewSettingsSchema = z.object({
  four_eyes: z.boolean().describe('who typed a value cannot confirm it'),
});

export const reviewSettingsRequest = z.strictObject({
  author: authorField,
  four_eyes: z.boolean(),
});

/** What is looked at beside the doubtful figures: every outlier, and a share of the rest drawn by a seed. */
export const planRequest = z.strictObject({
  area: areaParameter,
  years: z.array(z.number().int().min(yearLimits.first).max(yearLimits.last)).min(1).max(30),
  share: z.number().gt(0).max(1),
  seed: z.string().trim().min(1).max(60),
  author: authorField,
});

/** How often the drawn figures were wrong; the interval is Wilson's at 95 %, null while none is decided. */
export const errorRateSchema = z.object({
  indicator: indicatorSummarySchema.nullable().describe('null: all indicators'),
  genre: z.enum(genres).nullable().describe('null: all genres'),
  drawn: z.number().int(),
  decided: z.number().int(),
  wrong: z.number().int(),
  rate: z.number().nullable().describe('0..1'),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

export type ErrorRate = z.infer<typeof errorRateSchema>;

export const planSchema = z.object({
  id: z.number().int(),
  made_at: z.string(),
  author: z.string(),
  area: z.string(),
  years: z.array(z.number().int()),
  share: z.number(),
  seed: z.string(),
  population: z.number().int().describe('figures neither doubtful nor outliers'),
  outliers: z.number().int(),
  drawn: z.number().int(),
  error_rates: z
    .array(errorRateSchema)
    .describe('the whole sample, then by genre, then by indicator and genre'),
});

export type ReviewPlan = z.infer<typeof planSchema>;

export const planListSchema = z.object({ items: z.array(planSchema) });
