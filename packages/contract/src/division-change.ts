import { divisionEventKinds, townshipKinds } from '@xiangjian/indicators';
import { z } from 'zod';
import { authorField } from './correction.ts';
import { divisionEventSchema } from './division.ts';
import { areaParameter } from './parameters.ts';

/** The most changes that are declared at once. */
export const mostChanges = 500;

/** What happened to the townships of an area. */
export const divisionEventsQuery = z.strictObject({ area: areaParameter });

export const divisionEventsSchema = z.object({
  items: z.array(
    divisionEventSchema.extend({
      declared: z
        .object({ id: z.number().int(), author: z.string(), recorded_at: z.string() })
        .nullable()
        .describe('who entered it; null for what came with the bundled list'),
    }),
  ),
});

export type DivisionEvents = z.infer<typeof divisionEventsSchema>;

/** A change of townships: what stood before, by code, and what stands from that day on. */
export const divisionChangeSchema = z.strictObject({
  kind: z.enum(divisionEventKinds),
  date: z.iso.date().describe('the first day on which it holds'),
  from: z
    .array(z.string().regex(/^\d{9}$/))
    .min(1)
    .max(60),
  to: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{9}$/),
        name: z.string().trim().min(1).max(40),
      }),
    )
    .min(1)
    .max(60),
  document: z.string().trim().min(1).max(200).nullable().describe('the document that ordered it'),
});

export type StatedDivisionChange = z.infer<typeof divisionChangeSchema>;

/** Changes in the order in which they came about: all are recorded, or none. */
export const divisionChangesRequest = z.strictObject({
  author: authorField,
  changes: z.array(divisionChangeSchema).min(1).max(mostChanges),
  preview: z.boolean().default(false).describe('only say what they would do'),
});

const unitVersionSchema = z.object({
  unit: z.number().int().describe('stays the same through renames, changes of kind and of county'),
  code: z.string(),
  name: z.string(),
  kind: z.enum(townshipKinds),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
});

/** What each change does: all versions of its units before and after. */
export const divisionChangesReplySchema = z.object({
  recorded: z.boolean(),
  items: z.array(
    z.object({ before: z.array(unitVersionSchema), after: z.array(unitVersionSchema) }),
  ),
});

export type DivisionChangesReply = z.infer<typeof divisionChangesReplySchema>;

export const divisionChangeParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const divisionUndoRequest = z.strictObject({ author: authorField });

export const divisionUndoReplySchema = z.object({ id: z.number().int() });

/** A table of changes as CSV text, with a header line. */
export const divisionTableRequest = z.strictObject({
  author: authorField,
  text: z.string().min(1).max(500_000),
});

export const divisionTableReplySchema = z.object({
  changes: z.array(divisionChangeSchema),
  problems: z.array(
    z.object({ line: z.number().int().describe('of the text, from 1'), message: z.string() }),
  ),
});

export type DivisionTableReply = z.infer<typeof divisionTableReplySchema>;
