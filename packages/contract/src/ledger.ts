import { periods } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { authorField, reasonField, writingLimits } from './correction.ts';
import { townshipSchema } from './division.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { ledgerMapSchema } from './ledger-map.ts';
import { areaParameter, indicatorsParameter, yearParameter } from './parameters.ts';

/** Fields of the form beside the file; `map` is JSON. */
export const ledgerPreviewFields = z.strictObject({
  area: areaParameter,
  map: z.string().max(100_000).optional().describe('JSON; without it one is suggested'),
  sheet: z.string().max(100).optional().describe('suggest a map for this sheet'),
});

export const ledgerImportFields = z.strictObject({
  area: areaParameter,
  map: z.string().max(100_000),
  author: authorField,
  note: z.string().trim().max(writingLimits.reason).optional(),
  skip: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: import although some cells are left out'),
});

export const ledgerProblemSchema = z.object({
  kind: z.string(),
  address: z.string().describe('the cell as Excel and WPS name it: B7'),
  text: z.string(),
  message: z.string().describe('Chinese'),
  message_en: z.string(),
  in_the_way: z.boolean().describe('false: the figure is taken all the same'),
});

export type LedgerProblem = z.infer<typeof ledgerProblemSchema>;

/** How a figure stands to what is stored: `other` where a report, a person or another ledger says something else. */
export const ledgerStandings = ['new', 'same', 'other'] as const;

export const ledgerFigureSchema = z.object({
  address: z.string(),
  township: z.string(),
  year: z.number().int(),
  indicator: z.string(),
  period: z.enum(periods),
  cell: cellSchema,
  standing: z.enum(ledgerStandings),
  stored: cellSchema.nullable(),
});

export type LedgerFigure = z.infer<typeof ledgerFigureSchema>;

/** A ledger as it would be read; nothing is stored. */
export const ledgerPreviewSchema = z.object({
  file_name: z.string(),
  format: z.enum(['xlsx', 'xls', 'csv', 'html']),
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.number().int(),
      columns: z.number().int(),
    }),
  ),
  map: ledgerMapSchema,
  remembered: z.boolean().describe('the map is that of an earlier table with the same headings'),
  columns: z.array(
    z.object({
      column: z.string(),
      words: z.array(z.string()).describe('what the headings above it say, from the top down'),
      unit: z.string().nullable().describe('as the heading writes it'),
      fits: z.boolean().describe('whether that unit counts what the chosen indicator counts'),
    }),
  ),
  grid: z.array(z.array(z.string())).describe('the texts of the first rows'),
  rows: z.array(
    z.object({
      row: z.number().int(),
      kind: z.enum(['figures', 'total', 'note', 'empty']),
      township: z.object({ code: z.string(), name: z.string() }).nullable(),
      year: z.number().int().nullable(),
    }),
  ),
  figures: z.array(ledgerFigureSchema),
  problems: z.array(ledgerProblemSchema),
  missing: z.number().int().describe('cells that are empty or hold a stroke: missing, not zero'),
});

export type LedgerPreview = z.infer<typeof ledgerPreviewSchema>;

export const ledgerSchema = z.object({
  id: z.number().int(),
  area: z.string(),
  file_name: z.string(),
  sheet: z.string(),
  sha256: z.string(),
  figures: z.number().int(),
  skipped: z.number().int(),
  townships: z.number().int(),
  years: z.array(z.number().int()),
  author: z.string(),
  note: z.string().nullable(),
  imported_at: z.string(),
  undone: z.object({ at: z.string(), by: z.string(), why: z.string() }).nullable(),
});

export type Ledger = z.infer<typeof ledgerSchema>;

export const ledgerListQuery = z.strictObject({ area: areaParameter.optional() });

export const ledgerListSchema = z.object({ total: z.number().int(), items: z.array(ledgerSchema) });

export const ledgerParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const cellChangesSchema = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  gone: z.number().int(),
});

export const ledgerImportReply = z.object({ ledger: ledgerSchema, changes: cellChangesSchema });

export type LedgerImportReply = z.infer<typeof ledgerImportReply>;

export const ledgerUndoRequest = z.strictObject({ author: authorField, reason: reasonField });

/** A figure of a ledger in force, and the cell that says it. */
export const ledgerValueSchema = z.object({
  id: z.number().int(),
  ledger_id: z.number().int(),
  file_name: z.string(),
  sheet: z.string(),
  address: z.string(),
  period: z.enum(periods),
  cell: cellSchema,
  evidence: evidenceSchema.describe('in the text of the sheet; its text is that of the cell'),
  source_url: z.string().nullable(),
  imported_at: z.string(),
  author: z.string(),
});

export type LedgerValue = z.infer<typeof ledgerValueSchema>;

/** Figures of ledgers that say something else than their cell does; both are kept. */
export const ledgerConflictsSchema = z.object({
  total: z.number().int(),
  items: z.array(
    z.object({
      township: townshipSchema,
      year: z.number().int(),
      indicator: indicatorSummarySchema,
      stored: cellSchema,
      filled_by: z.enum(['report', 'correction', 'ledger']),
      ledger: ledgerValueSchema,
    }),
  ),
});

export type LedgerConflicts = z.infer<typeof ledgerConflictsSchema>;

export const ledgerTemplateQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  indicators: indicatorsParameter.optional(),
});
