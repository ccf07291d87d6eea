import { z } from 'zod';
import { scoringSchemeSchema } from './composite-scheme.ts';

/** When, by whom and why the weights of a scheme were fixed, before names were seen. */
export const schemeLockSchema = z.object({
  at: z.string().describe('moment at which the server recorded it'),
  by: z.string(),
  reason: z.string(),
});

export type SchemeLock = z.infer<typeof schemeLockSchema>;

const savedFields = {
  version: z.string(),
  title_zh: z.string(),
  title_en: z.string().nullable().describe('null where the scheme has a Chinese title alone'),
  weights_locked: z.boolean(),
  number: z.number().int().describe('counts the saves of a scheme from 1; 0 for a bundled one'),
  author: z.string().nullable(),
  saved_at: z.string().nullable(),
  lock: schemeLockSchema.nullable(),
};

/** A scheme of the list, as it stands. */
export const schemeSummarySchema = z.object({
  id: z.string(),
  label_zh: z.string(),
  label_en: z.string().nullable(),
  official: z.boolean(),
  bundled: z.boolean().describe('comes with the program and cannot be changed'),
  ...savedFields,
});

export type SchemeSummary = z.infer<typeof schemeSummarySchema>;

/** Bundled schemes first, then those that people saved, the last saved first. */
export const schemeListSchema = z.object({
  total: z.number().int(),
  items: z.array(schemeSummarySchema),
});

/** A scheme with all its saves, newest first. */
export const storedSchemeSchema = schemeSummarySchema.extend({
  scheme: scoringSchemeSchema,
  saves: z.array(z.object(savedFields)),
});

export type StoredScheme = z.infer<typeof storedSchemeSchema>;

export const schemeParams = z.strictObject({
  scheme: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,59}$/)
    .describe('id of a scoring scheme'),
});

const person = z.string('须写明保存人').trim().min(1, '保存人不能为空').max(60, '保存人最长60个字');

/** A scheme to be saved; the server adds the moment. */
export const saveSchemeRequest = z.strictObject({
  scheme: scoringSchemeSchema,
  author: person,
  base: z
    .number('所依据的保存次数须为数或 null')
    .int()
    .nullable()
    .describe('number of the save it was made from; null where it is new'),
  lock_reason: z
    .string('锁定理由须为文字或 null')
    .trim()
    .min(1, '锁定理由不能为空')
    .max(200, '锁定理由最长200个字')
    .nullable()
    .default(null)
    .describe('given where weights are locked with this save'),
});

export type SaveSchemeRequest = z.input<typeof saveSchemeRequest>;
