import { largeNumberForms } from '@xiangjian/indicators';
import { z } from 'zod';

/** Days of each month in a year without a 29 February: a deadline must exist in every year. */
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Month and day, as 04-01. */
const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((text) => {
    const [month = 0, day = 0] = text.split('-').map(Number);
    return day >= 1 && day <= (days[month - 1] ?? 0);
  }, 'a day that stands in every year, as 04-01');

/** What a committee has settled for everybody who uses this server. */
export const preferencesSchema = z.object({
  submit_before: monthDay.describe(
    'reported to the level above before this day of the following year',
  ),
  publish_before: monthDay.describe('published before this day of the following year'),
  large_numbers: z
    .enum(largeNumberForms)
    .describe('myriads: 1.2万; digits: 12000. For Chinese; English always has digits'),
  language: z.enum(['zh', 'en']).describe('of pages whose address names none'),
  large_type: z.boolean().describe('for people who have not chosen on their machine'),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const preferencesBody = z.strictObject(preferencesSchema.shape).refine(
  // Written with two digits each, dates compare as texts do.
  ({ submit_before, publish_before }) => submit_before <= publish_before,
  'a report is reported to the level above before it is published',
);
