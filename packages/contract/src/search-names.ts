import { z } from 'zod';
import { townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { areaParameter, stateParameter } from './parameters.ts';
import { searchedWords } from './search.ts';

export const searchNamesQuery = z.strictObject({
  q: searchedWords,
  area: areaParameter.optional().describe('area whose townships come first'),
  limit: z.coerce.number().int().min(1).max(50).default(8).describe('the most of each kind'),
  ...stateParameter,
});

/** What answered, and which part of it: [start, end) of `text`, UTF-16. */
const matchedSchema = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});

export const searchNamesSchema = z.object({
  q: z.string(),
  townships: z.array(
    z.object({
      township: townshipSchema,
      how: z.enum(['name', 'past_name', 'code', 'pinyin']),
      matched: matchedSchema,
      reports: z.number().int(),
    }),
  ),
  indicators: z.array(
    z.object({
      indicator: indicatorSummarySchema,
      how: z.enum(['label', 'word', 'definition', 'pinyin']),
      matched: matchedSchema,
    }),
  ),
});

export type SearchNames = z.infer<typeof searchNamesSchema>;
export type TownshipFound = SearchNames['townships'][number];
export type IndicatorFound = SearchNames['indicators'][number];
