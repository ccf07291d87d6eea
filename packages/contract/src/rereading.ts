import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { authorField, standings } from './correction.ts';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { areaParameter } from './parameters.ts';

/** `outdated`: read by other rules or own indicators than those of today. */
export const rereadingExtents = ['outdated', 'all'] as const;

/** The most reports that one request reads again: it answers within a second. */
export const mostReread = 10;

export const rereadingQuery = z.strictObject({
  area: areaParameter.optional(),
  extent: z.enum(rereadingExtents).default('outdated').describe('which current reports'),
});

export const rereadingListSchema = z.object({
  rule_set: z.string().describe('the rules of today'),
  reports: z.array(z.number().int()).describe('ids, in the order of township and year'),
});

export type RereadingList = z.infer<typeof rereadingListSchema>;

export const rereadingRequest = z.strictObject({
  reports: z.array(z.number().int().min(1)).min(1).max(mostReread),
  dry_run: z.boolean().default(true).describe('only tell what would change'),
  author: authorField,
});

export type RereadingRequest = z.input<typeof rereadingRequest>;

/** A report read again: what changes in its cells, and the corrections that stand above the new reading. */
export const rereadReportSchema = z.object({
  report_id: z.number().int(),
  township: townshipSchema,
  year: z.number().int(),
  changes: z.array(
    z.object({
      indicator: indicatorSummarySchema,
      kind: z.enum(['added', 'changed', 'gone']),
      before: cellSchema.nullable(),
      after: cellSchema.nullable(),
    }),
  ),
  corrections: z
    .array(
      z.object({
        indicator: indicatorSummarySchema,
        author: z.string(),
        cell: cellSchema,
        standing: z.enum(standings),
      }),
    )
    .describe('all of them kept; `lost` ones are flagged'),
});

export type RereadReport = z.infer<typeof rereadReportSchema>;

export const rereadingReplySchema = z.object({ items: z.array(rereadReportSchema) });
