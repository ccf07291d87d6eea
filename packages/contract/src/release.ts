import { z } from 'zod';
import { cellFields } from './cell.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { areaParameter, releaseKeyParameter, yearParameter } from './parameters.ts';

/** Code of a district that is released as a whole: a county, or a prefecture without counties. */
const districtParameter = z
  .string()
  .regex(/^(\d{4}|\d{6})$/)
  .describe('code of a county (6 digits) or of a prefecture without counties (4 digits)');

export const releaseListQuery = z.strictObject({ area: areaParameter.optional() });

export const releasePlanQuery = z.strictObject({ area: districtParameter, year: yearParameter });

export const releaseParams = z.strictObject({ key: releaseKeyParameter });

export const releaseDiffQuery = z.strictObject({
  earlier: releaseKeyParameter,
  later: releaseKeyParameter
    .optional()
    .describe('a later release of the same district and year; the present when left out'),
});

const cell = z.object(cellFields).nullable();

/** How one figure differs between two states, and what did it. */
export const releasedChangeSchema = z.object({
  township: townshipSchema,
  indicator: indicatorSummarySchema,
  kind: z.enum(['added', 'changed', 'gone']),
  before: cell,
  after: cell,
  why: z
    .object({
      reason: z.enum(['import', 'extraction', 'correction', 'withdrawal', 'ledger', 'ledger_undo']),
      at: z.string(),
      author: z.string().nullable().describe('null for a program'),
      note: z.string().nullable().describe('why, or the report, rules or ledger that did it'),
    })
    .nullable()
    .describe('what changed the figure last'),
});

export type ReleasedChange = z.infer<typeof releasedChangeSchema>;

/** A figure that a township does not accept. */
const disputedFields = {
  township: townshipSchema,
  indicator: indicatorSummarySchema,
  text: z.string(),
};

/** A release: what stood for a district and report year, frozen. */
export const releaseSummarySchema = z.object({
  key: z.string(),
  area: z.string(),
  area_name: z.string(),
  year: z.number().int(),
  number: z.number().int(),
  made_at: z.string(),
  made_on: z.string().describe('the day in China'),
  author: z.string(),
  note: z.string(),
  hash: z.string().describe('SHA-256 of the unpacked lines of state.jsonl.gz'),
  townships: z.number().int().describe('townships with a figure'),
  reports: z.number().int().describe('reports that were current'),
  observations: z.number().int().describe('cells with a number'),
  changed: z.number().int().describe('cells that differ from the release before'),
  citation_zh: z.string(),
  citation_en: z.string(),
});

export type ReleaseSummary = z.infer<typeof releaseSummarySchema>;

export const releaseListSchema = z.object({
  total: z.number().int(),
  items: z.array(releaseSummarySchema).describe('the newest first'),
});

export type ReleaseList = z.infer<typeof releaseListSchema>;

export const releaseSchema = releaseSummarySchema.extend({
  changes: z.array(releasedChangeSchema).describe('empty in the first release of a year'),
  disputes: z
    .array(
      z.object({
        ...disputedFields,
        outcome: z.enum(['upheld', 'rejected', 'withdrawn']),
        reason: z.string(),
      }),
    )
    .describe('figures that townships did not accept, and what was decided about them'),
});

export type Release = z.infer<typeof releaseSchema>;

export const releasePlanSchema = z.object({
  key: z.string().describe('the key that it would bear'),
  area: z.string(),
  area_name: z.string(),
  year: z.number().int(),
  previous: releaseSummarySchema.nullable(),
  hash: z.string(),
  townships: z.number().int(),
  reports: z.number().int(),
  observations: z.number().int(),
  changes: z.array(releasedChangeSchema),
  unchanged: z.boolean().describe('it would hold exactly what the release before it holds'),
  disputed: z
    .array(z.object(disputedFields))
    .describe('figures that townships do not accept and that wait for a decision: they stop it'),
  open_items: z.number().int().describe('doubtful figures that nobody has decided about'),
});

export type ReleasePlan = z.infer<typeof releasePlanSchema>;

export const releaseRequest = z.strictObject({
  area: districtParameter,
  year: z.number().int().min(2000).max(2100),
  author: z.string().trim().min(1).max(80),
  note: z.string().trim().min(1).max(500).describe('what it is for'),
  expected: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null)
    .describe('hash of the plan that was shown; refused (409) when the data changed since'),
});

export const releaseDiffSchema = z.object({
  earlier: z.string(),
  later: z.string().nullable().describe('null for the present'),
  changes: z.array(releasedChangeSchema),
});

export type ReleaseDiff = z.infer<typeof releaseDiffSchema>;

export const releaseVerdictSchema = z.object({
  key: z.string(),
  hash: z.string().describe('as it was when the release was made'),
  found: z.string().nullable().describe('computed now; null where the state is damaged'),
  sound: z.boolean(),
});

export type ReleaseVerdict = z.infer<typeof releaseVerdictSchema>;
