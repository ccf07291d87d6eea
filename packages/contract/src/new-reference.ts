import {
  type IndicatorId,
  indicatorById,
  isIndicatorId,
  readReference,
  referenceFaultMessage,
  referenceNatures,
  townshipKinds,
} from '@xiangjian/indicators';
import { z } from 'zod';
import { yearLimits } from './parameters.ts';
import { referenceRules } from './reference-rules.ts';

/** The most reference values that are recorded at once, and the longest words. */
export const referenceLimits = { values: 500, value: 40, title: 200, url: 500, note: 300 } as const;

const yearField = z
  .number(referenceRules.from.zh)
  .int(referenceRules.from.zh)
  .min(yearLimits.first, referenceRules.from.zh)
  .max(yearLimits.last, referenceRules.from.zh);

const toField = z
  .number(referenceRules.to.zh)
  .int(referenceRules.to.zh)
  .min(yearLimits.first, referenceRules.to.zh)
  .max(yearLimits.last, referenceRules.to.zh)
  .nullable()
  .describe('the last report year; null: until further notice');

const urlPattern = /^https?:\/\/[^\s"<>]+$/;

/** A reference value as a person enters it: what is set or stated, for whom, for which years, and where that is written. */
export const newReferenceSchema = z
  .strictObject({
    indicator: z.string().refine(isIndicatorId, referenceRules.indicator.zh),
    area: z
      .string()
      .regex(/^(\d{2}|\d{4}|\d{6}|\d{9})?$/, referenceRules.area.zh)
      .describe('where it holds: a division code; empty: everywhere'),
    kind: z
      .enum(townshipKinds, referenceRules.kind.zh)
      .nullable()
      .describe('for townships of this kind only; null: of every kind'),
    from: yearField.describe('the first report year for which it holds'),
    to: toField,
    value: z
      .string()
      .trim()
      .min(1, referenceRules.value.zh)
      .max(referenceLimits.value, referenceRules.value.zh)
      .describe('in words and in the unit of the indicator: 不低于95%, ≤3, 90%至95%'),
    nature: z
      .enum(referenceNatures, referenceRules.nature.zh)
      .describe('a target or plan, a standard, or the figure of an area above'),
    source_title: z
      .string()
      .trim()
      .min(1, referenceRules.source_title.zh)
      .max(referenceLimits.title, referenceRules.source_title.zh)
      .describe('the document that says so'),
    source_url: z
      .string()
      .trim()
      .max(referenceLimits.url, referenceRules.source_url.zh)
      .regex(urlPattern, referenceRules.source_url.zh)
      .nullable(),
    source_date: z.iso.date(referenceRules.source_date.zh).nullable(),
    note: z
      .string()
      .trim()
      .min(1, referenceRules.note.zh)
      .max(referenceLimits.note, referenceRules.note.zh)
      .nullable(),
  })
  .superRefine((stated, context) => {
    const refuse = (field: keyof typeof stated, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (stated.to !== null && stated.to < stated.from) refuse('to', referenceRules.order.zh);
    if (stated.kind !== null && stated.area.length === 9) refuse('kind', referenceRules.oneKind.zh);
    const fault = valueFault(stated.value, stated.indicator);
    if (fault !== null) refuse('value', fault.zh);
  });

export type NewReferenceValue = z.infer<typeof newReferenceSchema>;

/** Why the words are no reference value of the indicator, in both languages; null where they are, or it is not known. */
export function valueFault(
  words: string,
  indicator: string,
): { readonly zh: string; readonly en: string } | null {
  if (!isIndicatorId(indicator)) return null;
  const entry = indicatorById(indicator satisfies IndicatorId);
  const reading = readReference(words, entry);
  return 'fault' in reading ? referenceFaultMessage(reading.fault, words, entry) : null;
}
