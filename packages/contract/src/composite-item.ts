import { catalogue, indicatorById, isIndicatorId, type Language } from '@xiangjian/indicators';
import { z } from 'zod';
import { type SchemeWords, schemeWords } from './scheme-words.ts';

const scorable = catalogue.filter(({ polarity }) => polarity !== 'none').map(({ id }) => id);

/** The fields that schemes, chapters and items are made of, with what is said where they are wrong. */
export function schemeFieldsIn(language: Language) {
  const w = schemeWords[language];
  const number = (name: string) => z.number(w.isNumber(name));
  return {
    id: z.string(w.idMissing).regex(/^[a-z][a-z0-9_-]{0,59}$/, w.idForm),
    label: z.string(w.nameMissing).min(1, w.nameEmpty).max(60, w.nameLong),
    labelEn: z
      .string(w.englishName)
      .min(1, w.nameEmpty)
      .max(120, w.englishNameLong)
      .optional()
      .describe('left out where it has a Chinese name alone'),
    number,
    positive: (name: string) => number(name).gt(0, w.aboveZero(name)).max(1e9, w.tooLarge(name)),
  };
}

/** One item of a scoring scheme, by its kind. Numbers stand in the unit shown: rates in percent, 0..100. */
export function schemeItemIn(language: Language) {
  const w = schemeWords[language];
  const { id, label, labelEn, number, positive } = schemeFieldsIn(language);
  const named = { id, label_zh: label, label_en: labelEn };
  const weighted = {
    ...named,
    weight: positive(w.weight).describe('inside the chapter; only proportions count'),
    missing: z.enum(['exclude', 'no_mark'], w.missing).default('exclude'),
  };
  const indicator = scorableIndicatorIn(language);
  const direction = z.enum(['higher', 'lower'], w.direction);
  const measured = { ...weighted, indicator, direction };
  const goalposts = z.strictObject(
    { worst: number(w.worst), best: number(w.best) },
    { error: (issue) => (issue.code === 'invalid_type' ? w.goalposts : undefined) },
  );
  const deduction = number(w.deduction)
    .gt(0, w.aboveZero(w.deduction))
    .max(1, w.deductionShare)
    .describe('share of the mark of the item, 0..1');
  const townshipCode = z.string(w.townshipMissing).regex(/^\d{9}$/, w.townshipForm);
  return z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('threshold_rate'), ...measured, goalposts }),
      z.strictObject({
        kind: z.literal('step_deduction'),
        ...measured,
        target: number(w.target),
        step: positive(w.step),
        deduction,
      }),
      z.strictObject({ kind: z.literal('per_event_deduction'), ...measured, deduction }),
      z.strictObject({ kind: z.literal('presence'), ...measured }),
      z.strictObject({ kind: z.literal('rank'), ...measured }),
      z.strictObject({ kind: z.literal('growth'), ...measured, goalposts }),
      z.strictObject({
        kind: z.literal('manual_mark'),
        ...weighted,
        full_mark: positive(w.fullMark),
        marks: z.record(townshipCode, number(w.mark).min(0, w.markBelowZero), w.marks).default({}),
        notes: z
          .record(
            townshipCode,
            z.string(w.noteForm).min(1, w.noteEmpty).max(200, w.noteLong),
            w.notes,
          )
          .default({})
          .describe('why a mark was given, by township code'),
      }),
      z.strictObject({
        kind: z.literal('bonus'),
        ...named,
        indicator,
        direction,
        start: number(w.bonusStart),
        points_per_unit: positive(w.bonusPoints),
        cap: positive(w.bonusCap).max(20, w.bonusCapMost),
      }),
      z.strictObject({
        kind: z.literal('veto'),
        ...named,
        effect: z.enum(['fails', 'bars_top'], w.effect),
        indicator: indicator.nullable().default(null),
        more_than: number(w.vetoLine).nullable().default(null),
        declared: z.array(townshipCode, w.declared).max(400, w.declaredMost).default([]),
      }),
    ],
    { error: (issue) => (issue.code === 'invalid_union' ? w.itemKind : undefined) },
  );
}

export type SchemeItemInput = z.output<ReturnType<typeof schemeItemIn>>;

/** An indicator with a better end, one of the district's own among them; volume is refused, and told why. */
function scorableIndicatorIn(language: Language) {
  const w = schemeWords[language];
  const whyNot = {
    error: ({ input }: { readonly input?: unknown }) => whyNotScorable(input, w, language),
  };
  return z
    .union(
      [
        z.enum(scorable),
        z.templateLiteral(['own_', z.string()]),
        z.templateLiteral(['share_own_', z.string()]),
      ],
      whyNot,
    )
    .refine((id) => isIndicatorId(id) && indicatorById(id).polarity !== 'none', whyNot)
    .describe('indicator with a better end (polarity higher or lower)');
}

function whyNotScorable(id: unknown, w: SchemeWords, language: Language): string {
  if (typeof id !== 'string') return w.indicatorMissing;
  if (!isIndicatorId(id)) return w.indicatorUnknown(id.slice(0, 60));
  return w.indicatorVolume(indicatorName(id, language));
}

/** The name of a known indicator; the id where none bears it. */
export function indicatorName(id: string, language: Language): string {
  if (!isIndicatorId(id)) return id;
  const { labelZh, labelEn } = indicatorById(id);
  return language === 'zh' ? labelZh : labelEn;
}
