import { genres, periods, qualifiers, themes } from '@xiangjian/indicators';
import { z } from 'zod';

const factSchema = z.object({
  indicator: z.string(),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  unit: z.string(),
  period: z.enum(periods),
  evidence: z.string().min(1),
  /** Further indicators that are accepted. */
  alt: z.array(z.string()).default([]),
  /** Debatable: right when found, never missed. */
  minor: z.boolean().default(false),
});

const themedSchema = z.object({
  evidence: z.string().min(1),
  theme: z.enum(themes),
  /** Further themes that the same item touches. */
  alt: z.array(z.enum(themes)).default([]),
});

/** A report labelled by hand: what belongs in the yearly table, what must not, and its problems and plans. */
export const goldReportSchema = z.object({
  township: z.string().nullable(),
  year: z.number().int().nullable(),
  publishedOn: z.string().nullable(),
  genre: z.enum(genres),
  observations: z.array(factSchema),
  traps: z.array(z.object({ evidence: z.string(), why: z.string() })),
  problems: z.array(themedSchema),
  plans: z.array(themedSchema),
});

export type GoldReport = z.infer<typeof goldReportSchema>;
export type GoldFact = z.infer<typeof factSchema>;
export type GoldTrap = GoldReport['traps'][number];
export type GoldThemedItem = z.infer<typeof themedSchema>;
