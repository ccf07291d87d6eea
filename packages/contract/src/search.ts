import { z } from 'zod';
import {
  areaParameter,
  pageParameters,
  stateParameter,
  townshipParameter,
  unmaskParameters,
  yearsParameter,
} from './parameters.ts';
import { reportSummarySchema } from './report.ts';

/** The most passages of one report that a reply shows. */
export const mostPassages = 50;

/** What a person looks for: one word, or several parted by blanks that must all be there. */
export const searchedWords = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .describe('words, all of which must stand in a report');

export const searchQuery = z.strictObject({
  q: searchedWords,
  area: areaParameter.optional(),
  township: townshipParameter.optional(),
  years: yearsParameter.optional(),
  genre: z.enum(['rule_of_law', 'disclosure']).optional().describe('genre of the report'),
  passages: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostPassages)
    .default(3)
    .describe('how many places of each report are shown'),
  ...unmaskParameters,
  ...pageParameters,
  limit: pageParameters.limit.default(20),
  ...stateParameter,
});

/** A place in a report: `before`, `text` and `after` together stand in it letter for letter. */
export const passageSchema = z.object({
  start: z.number().int().describe('UTF-16 offset in the text of the report'),
  end: z.number().int(),
  text: z.string().describe('the exact text between start and end'),
  before: z.string(),
  after: z.string(),
});

export type Passage = z.infer<typeof passageSchema>;

const countsSchema = z.object({ townships: z.number().int(), reports: z.number().int() });

export const searchSchema = z.object({
  q: z.string(),
  total: z.number().int().describe('reports that say it'),
  searched: countsSchema.describe('townships with a report, and reports, that were searched'),
  saying: countsSchema.describe('how many of them say it'),
  items: z.array(
    z.object({
      report: reportSummarySchema,
      places: z.number().int().describe('how often the report says it'),
      passages: z.array(passageSchema),
    }),
  ),
});

export type Search = z.infer<typeof searchSchema>;
