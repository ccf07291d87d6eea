import { z } from 'zod';

/** What may be shown of an order: positions, bands where chance outweighs the differences, or the bare list. */
export const displays = ['positions', 'bands', 'listed'] as const;

/** A group that is ranked together, and how much of its order may be shown. */
export const rankedGroupFields = {
  label: z.string(),
  k: z.number().int().describe('comparable values'),
  n: z.number().int().describe('townships'),
  display: z.enum(displays),
  rankability: z.number().nullable().describe('0..1; null where chance cannot be told'),
  reason_zh: z.string(),
  reason_en: z.string(),
};
