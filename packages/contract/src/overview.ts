import { z } from 'zod';
import { areaSchema, townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { areaParameter, stateParameter, yearParameter } from './parameters.ts';

/** How much of what is worth a look is named: the first twelve, or everything. */
export const lookAtExtents = ['first', 'all'] as const;

export const overviewQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  look_at: z
    .enum(lookAtExtents)
    .default('first')
    .describe('name the first twelve things worth a look, or all of them'),
  ...stateParameter,
});

/** Where a report stands against its deadlines; `undated`: stored, but the page does not say when it was published. */
export const publicationStates = ['on_time', 'late', 'missing', 'undated', 'not_kept'] as const;

export type PublicationState = (typeof publicationStates)[number];

/** The parts a report must have. Source: county and provincial guides to the yearly report. */
export const reportParts = ['results', 'problems', 'responsibility', 'plans'] as const;

/** A sum or pooled rate of the area: over k townships that state it, of n. */
export const keyFigureSchema = z.object({
  indicator: indicatorSummarySchema,
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  k: z.number().int(),
  n: z.number().int(),
  how: z.enum(['sum', 'pooled', 'median']),
  previous: z
    .object({
      value: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      k: z.number().int(),
    })
    .nullable(),
  same_townships_change: z
    .object({ difference: z.number(), k: z.number().int() })
    .nullable()
    .describe('change over the townships that state a plain number in both years'),
});

export type KeyFigure = z.infer<typeof keyFigureSchema>;

export const publicationSchema = z.object({
  township: townshipSchema,
  state: z.enum(publicationStates),
  report_id: z.number().int().nullable(),
  published_on: z.string().nullable(),
  days_late: z.number().int().nullable(),
  parts: z
    .object({
      results: z.boolean(),
      problems: z.boolean(),
      responsibility: z.boolean(),
      plans: z.boolean(),
    })
    .nullable(),
  core_reported: z.number().int().nullable(),
});

export type Publication = z.infer<typeof publicationSchema>;

/** Something a person should look at, with the sentence that says why. */
export const lookAtSchema = z.object({
  kind: z.enum([
    'missing_report',
    'late_report',
    'check',
    'differs_from_peers',
    'jump',
    'repeated_problem',
  ]),
  township: townshipSchema,
  indicator: z.string().nullable(),
  text_zh: z.string(),
  text_en: z.string(),
  report_id: z.number().int().nullable(),
});

export type LookAt = z.infer<typeof lookAtSchema>;

export const overviewSchema = z.object({
  area: areaSchema,
  year: z.number().int(),
  years: z.array(z.number().int()),
  finding_zh: z.string(),
  finding_en: z.string(),
  detail_zh: z.string(),
  detail_en: z.string(),
  deadlines: z.object({ submit: z.string(), publish: z.string() }),
  counts: z.object({
    townships: z.number().int(),
    on_time: z.number().int(),
    late: z.number().int(),
    missing: z.number().int(),
    undated: z.number().int(),
    not_kept: z
      .number()
      .int()
      .describe('of whose county no report is kept here: nothing is said of what they published'),
  }),
  key_figures: z.array(keyFigureSchema),
  publications: z.array(publicationSchema),
  look_at: z.array(lookAtSchema),
  look_at_total: z.number().int().describe('how many things are worth a look, named or not'),
});

export type Overview = z.infer<typeof overviewSchema>;
