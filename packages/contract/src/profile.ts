import { themes } from '@xiangjian/indicators';
import { z } from 'zod';
import { cellFields, chanceFields, judgementSchema } from './cell.ts';
import { divisionEventSchema, townshipSchema } from './division.ts';
import { indicatorSummarySchema } from './indicator.ts';
import { publicationStates } from './overview.ts';
import {
  boundariesParameter,
  peerGroups,
  peersParameter,
  stateParameter,
  townshipParameter,
  yearParameter,
} from './parameters.ts';
import { appliedNoteSchema } from './series-note.ts';

export const profileQuery = z.strictObject({
  township: townshipParameter,
  year: yearParameter,
  peers: peersParameter,
  boundaries: boundariesParameter,
  ...stateParameter,
});

const standing = z.object({
  indicator: z.string(),
  level: z
    .enum(['95', '99.8'])
    .nullable()
    .describe('of the judgement; null: the whole rank interval lies in the outer third'),
});

/** Every indicator of one township: its value, its place among the peers, its years. */
export const profileSchema = z.object({
  township: townshipSchema,
  area_code: z.string().describe('the county whose townships are the peers'),
  year: z.number().int(),
  years: z.array(z.number().int()),
  peers: z.enum(peerGroups),
  finding_zh: z.string(),
  finding_en: z.string(),
  reports: z.array(
    z.object({
      year: z.number().int(),
      report_id: z.number().int().nullable(),
      title: z.string().nullable(),
      published_on: z.string().nullable(),
      state: z.enum(publicationStates),
    }),
  ),
  events: z.array(divisionEventSchema),
  notes: z
    .array(appliedNoteSchema)
    .describe('declared changes of definition up to this year, the oldest first'),
  highlights: z
    .object({
      ahead: z.array(standing),
      behind: z.array(standing),
      changed: z
        .array(
          z.object({
            indicator: z.string(),
            level: z.enum(['95', '99.8']),
            direction: z.enum(['up', 'down']),
          }),
        )
        .describe('moves from the year before that go beyond chance'),
    })
    .describe('what to look at first, the surest first, at most five each'),
  rounding: z
    .object({
      n: z.number().int(),
      ending_0: z.number().int(),
      ending_0_or_5: z.number().int(),
      is_flagged: z.boolean().describe('more than chance brings at 99.8 %'),
      text_zh: z.string(),
      text_en: z.string(),
    })
    .nullable()
    .describe(
      'exact yearly counts from 100 on, over all years, that are round; null below ten of them',
    ),
  rows: z.array(
    z.object({
      indicator: indicatorSummarySchema,
      ...cellFields,
      ...chanceFields,
      rank: z.number().int().nullable(),
      rank_low: z.number().int().nullable(),
      rank_high: z.number().int().nullable(),
      tied: z.number().int().nullable().describe('how many share this rank'),
      rank_group_size: z.number().int().nullable(),
      median: z.number().nullable(),
      n: z.number().int(),
      judgement: judgementSchema,
      series: z.array(z.object({ year: z.number().int(), ...cellFields })),
    }),
  ),
  problems: z.array(
    z.object({
      year: z.number().int(),
      theme: z.enum(themes),
      text: z.string(),
      report_id: z.number().int(),
    }),
  ),
  plans: z.array(
    z.object({
      year: z.number().int(),
      theme: z.enum(themes),
      text: z.string(),
      report_id: z.number().int(),
    }),
  ),
});

export type Profile = z.infer<typeof profileSchema>;
