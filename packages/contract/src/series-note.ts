import { isIndicatorId, noteComparabilities } from '@xiangjian/indicators';
import { z } from 'zod';
import { authorField, reasonField } from './correction.ts';
import { areaParameter, indicatorParameter, yearLimits } from './parameters.ts';

/** The most notes that are declared at once, and the longest text and source. */
export const noteLimits = { notes: 200, text: 300, source: 300 } as const;

const indicatorField = z
  .string()
  .refine(isIndicatorId, '没有这个指标')
  .nullable()
  .describe('indicator id; null: every indicator');
const firstYearField = z
  .number()
  .int()
  .min(yearLimits.first)
  .max(yearLimits.last)
  .describe('the first year of the new definition');
const comparabilityField = z
  .enum(noteComparabilities)
  .describe('to the years before: same (a note only), scaled (only after conversion) or break');

/** A declared change of definition as answers apply it. */
export const appliedNoteSchema = z.object({
  id: z.number().int(),
  indicator: indicatorField,
  from: firstYearField,
  comparability: comparabilityField,
  text: z.string(),
});

/** Changes of definition: of an indicator, with those of all indicators; that concern an area. */
export const seriesNotesQuery = z.strictObject({
  indicator: indicatorParameter.optional(),
  area: areaParameter.optional().describe('those that hold in this area or in a part of it'),
});

export const seriesNotesSchema = z.object({
  items: z.array(
    appliedNoteSchema.extend({
      indicator_label: z.string().nullable(),
      area: z.string().describe('first digits of a division code; empty: everywhere'),
      area_name: z.string().nullable(),
      source: z.string().nullable(),
      author: z.string(),
      recorded_at: z.string(),
      undone: z
        .object({ at: z.string(), by: z.string(), why: z.string() })
        .nullable()
        .describe('who took it back, and why; null while it stands'),
    }),
  ),
});

export type SeriesNotes = z.infer<typeof seriesNotesSchema>;
export type SeriesNoteItem = SeriesNotes['items'][number];

/** A change of definition as a person declares it. */
export const newSeriesNoteSchema = z.strictObject({
  indicator: indicatorField,
  area: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6}|\d{9})?$/)
    .describe('division code; empty: everywhere'),
  from: firstYearField,
  comparability: comparabilityField,
  text: z.string().trim().min(1).max(noteLimits.text).describe('what changed'),
  source: z
    .string()
    .trim()
    .min(1)
    .max(noteLimits.source)
    .nullable()
    .describe('the document or page that says so'),
});

export type NewSeriesNote = z.infer<typeof newSeriesNoteSchema>;

/** All are recorded, or none. */
export const seriesNotesRequest = z.strictObject({
  author: authorField,
  notes: z.array(newSeriesNoteSchema).min(1).max(noteLimits.notes),
});

export const seriesNotesReplySchema = z.object({ ids: z.array(z.number().int()) });

export const seriesNoteParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const seriesNoteUndoRequest = z.strictObject({ author: authorField, reason: reasonField });

export const seriesNoteUndoReplySchema = z.object({ id: z.number().int() });

/** A table of notes as CSV text, with a header line. */
export const seriesNoteTableRequest = z.strictObject({
  author: authorField,
  text: z.string().min(1).max(500_000),
});

export const seriesNoteTableReplySchema = z.object({
  notes: z.array(newSeriesNoteSchema),
  problems: z.array(
    z.object({ line: z.number().int().describe('of the text, from 1'), message: z.string() }),
  ),
});

export type SeriesNoteTableReply = z.infer<typeof seriesNoteTableReplySchema>;
