import { indicatorById, isIndicatorId, scaleOf } from '@xiangjian/indicators';
import { z } from 'zod';
import { yearLimits } from './parameters.ts';

const year = z.number().int().min(yearLimits.first).max(yearLimits.last);

/** Targets that are known: for which indicator, where and in which report years, and whose they are. */
export const targetsSchema = z.array(
  z
    .strictObject({
      indicator: z.string().refine(isIndicatorId, 'not in the catalogue'),
      area: z
        .string()
        .regex(/^(\d{2}|\d{4}|\d{6}|\d{9})?$/)
        .describe('first digits of a division code; empty for the whole country'),
      from: year,
      to: year.nullable().describe('null: until further notice'),
      value: z.number().min(0).describe('in the unit shown, rates in percent'),
      words: z.string().min(1).describe('as the source says it: 95%以上'),
      label_zh: z.string().min(1),
      label_en: z.string().min(1),
      source: z.string().min(1),
    })
    .refine(({ from, to }) => to === null || from <= to, 'from is after to')
    .refine(
      ({ indicator, value }) => !isIndicatorId(indicator) || isPossibleTarget(indicator, value),
      'a rate is at most 100',
    ),
);

export type KnownTarget = z.infer<typeof targetsSchema>[number];

/** Whether a target in the unit shown can be reached at all: a rate ends at 100. */
export function isPossibleTarget(
  indicator: Parameters<typeof indicatorById>[0],
  value: number,
): boolean {
  return scaleOf(indicatorById(indicator)) === 'number' || value <= 100;
}
