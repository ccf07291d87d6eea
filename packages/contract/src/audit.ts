import { z } from 'zod';
import { pageParameters } from './parameters.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a day, as 2025-01-31 (UTC)');

const part = z.string().trim().min(1).max(80);

export const auditQuery = z.strictObject({
  actor: part.optional().describe('part of the name of who acted'),
  about: part.optional().describe('part of what was done or of what it was done to'),
  since: day.optional(),
  until: day.optional(),
  ...pageParameters,
});

/** One line of the audit log. `hash` binds it to the line before it. */
export const auditLineSchema = z.object({
  number: z.number().int().describe('1, 2, 3 … without a gap'),
  moment: z.string(),
  actor: z.string(),
  action: z.string(),
  object: z.string(),
  before: z.string().nullable().describe('JSON text'),
  after: z.string().nullable().describe('JSON text'),
  address: z.string().nullable().describe('network address, or the way it came in'),
  hash: z.string().describe('SHA-256 of the hash before it and the JSON list of the other fields'),
});

export type AuditLine = z.infer<typeof auditLineSchema>;

export const auditListSchema = z.object({
  total: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  items: z.array(
    auditLineSchema.extend({
      label: z.string().describe('what was done, in Chinese'),
      object_zh: z
        .string()
        .nullable()
        .describe('the object by name, by its number where it is gone; null: its address says all'),
      object_en: z.string().nullable().describe('the same in English'),
    }),
  ),
});

export type AuditList = z.infer<typeof auditListSchema>;

export const auditVerdictSchema = z.object({
  lines: z.number().int().describe('lines whose chain holds'),
  head: z.string().describe('hash of the last of them'),
  broken: z
    .object({
      number: z.number().int(),
      kind: z.enum(['missing', 'changed', 'end_missing', 'unguarded']),
    })
    .nullable()
    .describe('null where the log is what was written'),
});

export type AuditVerdict = z.infer<typeof auditVerdictSchema>;
