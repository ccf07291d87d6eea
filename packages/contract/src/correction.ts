import { qualifiers, statuses } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { townshipSchema } from './division.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  indicatorParameter,
  stateParameter,
  townshipParameter,
  yearParameter,
  yearsParameter,
} from './parameters.ts';
import { problemSchema } from './problem.ts';

/** The longest name and the longest reason that are taken. */
export const writingLimits = { author: 40, reason: 1000 } as const;

export const authorField = z.string().trim().min(1).max(writingLimits.author).describe('who');

export const reasonField = z.string().trim().min(1).max(writingLimits.reason).describe('why');

/** Words of a stored report: its text between start and end is `text`, letter for letter. */
export const reportEvidenceSchema = evidenceSchema.extend({ report_id: z.number().int() });

export type ReportEvidence = z.infer<typeof reportEvidenceSchema>;

/** A stored cell as a person gives it. */
export const statedCellSchema = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable().describe('null beside a lower bound: open above'),
  qualifier: z.enum(qualifiers).nullable(),
  status: z.enum(statuses),
});

export type StatedCell = z.infer<typeof statedCellSchema>;

/** A declared change of one observed cell. */
export const correctionRequest = z.strictObject({
  township: townshipParameter,
  year: yearParameter,
  indicator: indicatorParameter,
  cell: statedCellSchema
    .nullable()
    .describe('what the cell is to be; null: the report speaks again'),
  evidence: z
    .strictObject(reportEvidenceSchema.shape)
    .nullable()
    .describe('the words it rests on; null: the reason is all it rests on'),
  author: authorField,
  reason: reasonField,
  expected: z.string().max(60).describe('the version of the cell that the author saw'),
});

export type CorrectionRequest = z.input<typeof correctionRequest>;

/** Where the words of a correction stand now: `lost` is kept and to be looked at, `note` never had words. */
export const standings = ['stands', 'lost', 'note'] as const;

/** A correction that fills its cell. */
export const correctionInForceSchema = z.object({
  id: z.number().int(),
  recorded_at: z.string(),
  author: z.string(),
  reason: z.string(),
  old: cellSchema.nullable().describe('what the cell was; null where there was none'),
  standing: z.enum(standings),
  quoted: reportEvidenceSchema.nullable().describe('the words as they stood then'),
  evidence: reportEvidenceSchema.nullable().describe('where these words stand now'),
});

export type CorrectionInForce = z.infer<typeof correctionInForceSchema>;

/** What a cell became at a moment, and by whom or what. */
export const cellChangeSchema = z.object({
  recorded_at: z.string(),
  reason: z.enum(['import', 'extraction', 'correction', 'withdrawal', 'ledger', 'ledger_undo']),
  author: z.string().nullable().describe('of a correction'),
  note: z.string().nullable().describe('the reason given for a correction'),
  quoted: reportEvidenceSchema
    .nullable()
    .describe('the words a correction rests on, as they stood then'),
  ...cellSchema.shape,
});

export type CellChange = z.infer<typeof cellChangeSchema>;

export const correctionReplySchema = z.object({
  version: z.string(),
  cell: cellSchema.nullable().describe('the cell as it is now; null where there is none'),
});

export type CorrectionReply = z.infer<typeof correctionReplySchema>;

/** Somebody else was there in between: what the cell is now, by whom, and what to hand back to write all the same. */
export const conflictSchema = problemSchema.extend({
  current: z
    .object({
      version: z.string(),
      cell: cellSchema.nullable(),
      last_change: cellChangeSchema.nullable(),
    })
    .optional(),
});

export type Conflict = z.infer<typeof conflictSchema>;

export const correctionListQuery = z.strictObject({
  area: areaParameter.optional(),
  years: yearsParameter.optional(),
  ...stateParameter,
});

/** The corrections in force. */
export const correctionListSchema = z.object({
  total: z.number().int(),
  lost: z.number().int().describe('how many have lost their words'),
  items: z.array(
    correctionInForceSchema.extend({
      township: townshipSchema,
      year: z.number().int(),
      indicator: indicatorSummarySchema,
      cell: cellSchema,
    }),
  ),
});

export type CorrectionList = z.infer<typeof correctionListSchema>;
