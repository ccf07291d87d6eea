import type { Language } from '@xiangjian/indicators';
import { z } from 'zod';
import { schemeFieldsIn, schemeItemIn } from './composite-item.ts';
import { type WrongField, wrongFieldsOf } from './composite-item-check.ts';
import { type SchemeWords, schemeWords } from './scheme-words.ts';

/** The most parts that a scheme may have. */
export const schemeLimits = { chapters: 20, items: 100, bands: 10 } as const;

/** The fields of a scheme, each one for itself. */
function fieldsIn(language: Language) {
  const w = schemeWords[language];
  const { id, label, labelEn, number, positive } = schemeFieldsIn(language);
  const chapter = z.strictObject({
    id,
    label_zh: label,
    label_en: labelEn,
    weight: positive(w.chapterWeight).describe('between chapters; only proportions count'),
    items: z
      .array(schemeItemIn(language), w.items)
      .min(1, w.itemsLeast)
      .max(schemeLimits.items, w.itemsMost(schemeLimits.items)),
  });
  const band = z.strictObject({
    label_zh: label,
    label_en: labelEn,
    from: number(w.bandFrom).min(0, w.notBelowZero(w.bandFrom)).max(120, w.tooLarge(w.bandFrom)),
  });
  return z.strictObject({
    id,
    version: z.string(w.versionMissing).regex(/^\d{1,4}(\.\d{1,4}){0,2}$/, w.versionForm),
    title_zh: label,
    title_en: labelEn,
    label_zh: label.describe('what it is, shown beside every figure made with it'),
    label_en: labelEn,
    official: z.boolean(w.officialMissing),
    signer: z.string(w.signerForm).min(1, w.signerEmpty).max(60, w.signerLong).nullable(),
    weights_locked: z.boolean(w.lockMissing),
    normalisation: z.enum(['goalposts', 'z', 'rank'], w.normalisation),
    aggregation: z.enum(['arithmetic', 'geometric'], w.aggregation),
    bands: z
      .array(band, w.bands)
      .max(schemeLimits.bands, w.bandsMost(schemeLimits.bands))
      .describe('grades, best first'),
    chapters: z
      .array(chapter, w.chapters)
      .min(1, w.chaptersLeast)
      .max(schemeLimits.chapters, w.chaptersMost(schemeLimits.chapters)),
  });
}

type SchemeFields = z.output<ReturnType<typeof fieldsIn>>;

/** A scoring scheme: versioned data that a committee signs. Wrong fields are told one by one, in Chinese. */
export const scoringSchemeSchema = schemeIn('zh');

export type ScoringSchemeInput = z.output<typeof scoringSchemeSchema>;

let english: typeof scoringSchemeSchema | null = null;

/** The same schema, which tells wrong fields in the language of the interface. */
export function scoringSchemeSchemaIn(language: Language): typeof scoringSchemeSchema {
  if (language === 'zh') return scoringSchemeSchema;
  // Made when it is first asked for: the server and most pages never do.
  english ??= schemeIn('en');
  return english;
}

function schemeIn(language: Language) {
  return fieldsIn(language).superRefine((scheme, context) => {
    for (const { path, message } of wrongPartsOf(scheme, language)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });
}

interface WrongPart {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function wrongPartsOf(scheme: SchemeFields, language: Language): WrongPart[] {
  const w = schemeWords[language];
  return [
    ...scheme.chapters.flatMap(({ items }, chapter) =>
      items.flatMap((item, place) =>
        wrongFieldsOf(item, language).map((wrong: WrongField) => ({
          path: ['chapters', chapter, 'items', place, ...wrong.path],
          message: wrong.message,
        })),
      ),
    ),
    ...repeatedIds(scheme, w),
    ...nothingToWeigh(scheme, w),
    ...wrongBands(scheme, w),
  ];
}

/** An id names one chapter or one item of the whole scheme. */
function repeatedIds({ chapters }: SchemeFields, w: SchemeWords): WrongPart[] {
  const named = chapters.flatMap(({ id, items }, chapter) => [
    { id, path: ['chapters', chapter, 'id'] },
    ...items.map((item, place) => ({
      id: item.id,
      path: ['chapters', chapter, 'items', place, 'id'],
    })),
  ]);
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, message: w.idRepeated(id) }];
    seen.add(id);
    return [];
  });
}

function nothingToWeigh({ chapters }: SchemeFields, w: SchemeWords): WrongPart[] {
  const weighs = chapters.some(({ items }) =>
    items.some(({ kind }) => kind !== 'bonus' && kind !== 'veto'),
  );
  return weighs ? [] : [{ path: ['chapters'], message: w.nothingToWeigh }];
}

function wrongBands({ bands, normalisation }: SchemeFields, w: SchemeWords): WrongPart[] {
  if (bands.length > 0 && normalisation !== 'goalposts') {
    return [{ path: ['bands'], message: w.bandsGoalposts }];
  }
  return bands.flatMap(({ from }, place) => {
    const before = bands[place - 1];
    return before === undefined || before.from > from
      ? []
      : [{ path: ['bands', place, 'from'], message: w.bandsOrder(from, before.from) }];
  });
}
