import { z } from 'zod';
import { namedFields, positiveNumber, schemeItemSchema, someNumber } from './composite-item.ts';
import { type WrongField, wrongFieldsOf } from './composite-item-check.ts';

/** The most parts that a scheme may have. */
export const schemeLimits = { chapters: 20, items: 100, bands: 10 } as const;

const chapterSchema = z.strictObject({
  ...namedFields,
  weight: positiveNumber('章的权重').describe('between chapters; only proportions count'),
  items: z
    .array(schemeItemSchema, '须为项目的列表')
    .min(1, '每章至少一个项目')
    .max(schemeLimits.items, `每章最多${schemeLimits.items}个项目`),
});

const bandSchema = z.strictObject({
  label_zh: namedFields.label_zh,
  from: someNumber('等次的起始分').min(0, '等次的起始分不小于0').max(120, '等次的起始分太大'),
});

/** The fields of a scheme, each one for itself. */
const schemeFields = z.strictObject({
  id: namedFields.id,
  version: z
    .string('须写明版本')
    .regex(/^\d{1,4}(\.\d{1,4}){0,2}$/, '版本须为数字，如 1 或 2025.1'),
  title_zh: namedFields.label_zh,
  label_zh: namedFields.label_zh.describe('what it is, shown beside every figure made with it'),
  official: z.boolean('须写明是否正式（true 或 false）'),
  signer: z
    .string('签署人须为文字或 null')
    .min(1, '签署人不能为空，没有时写 null')
    .max(60, '签署人最长60个字')
    .nullable(),
  weights_locked: z.boolean('须写明权重是否锁定（true 或 false）'),
  normalisation: z.enum(
    ['goalposts', 'z', 'rank'],
    '归一方法须为 goalposts（固定标尺）、z（标准分）或 rank（名次）',
  ),
  aggregation: z.enum(
    ['arithmetic', 'geometric'],
    '合成方法须为 arithmetic（加权平均）或 geometric（几何平均）',
  ),
  bands: z
    .array(bandSchema, '须为等次的列表')
    .max(schemeLimits.bands, `最多${schemeLimits.bands}个等次`)
    .describe('grades, best first'),
  chapters: z
    .array(chapterSchema, '须为章的列表')
    .min(1, '至少一章')
    .max(schemeLimits.chapters, `最多${schemeLimits.chapters}章`),
});

type SchemeFields = z.output<typeof schemeFields>;

/** A scoring scheme: versioned data that a committee signs. Wrong fields are told one by one, in Chinese. */
export const scoringSchemeSchema = schemeFields.superRefine((scheme, context) => {
  for (const { path, message } of wrongPartsOf(scheme)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});

export type ScoringSchemeInput = z.output<typeof scoringSchemeSchema>;

interface WrongPart {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function wrongPartsOf(scheme: SchemeFields): WrongPart[] {
  return [
    ...scheme.chapters.flatMap(({ items }, chapter) =>
      items.flatMap((item, place) =>
        wrongFieldsOf(item).map((wrong: WrongField) => ({
          path: ['chapters', chapter, 'items', place, ...wrong.path],
          message: wrong.message,
        })),
      ),
    ),
    ...repeatedIds(scheme),
    ...nothingToWeigh(scheme),
    ...wrongBands(scheme),
  ];
}

/** An id names one chapter or one item of the whole scheme. */
function repeatedIds({ chapters }: SchemeFields): WrongPart[] {
  const named = chapters.flatMap(({ id, items }, chapter) => [
    { id, path: ['chapters', chapter, 'id'] },
    ...items.map((item, place) => ({
      id: item.id,
      path: ['chapters', chapter, 'items', place, 'id'],
    })),
  ]);
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, message: `代号“${id}”用了不止一次` }];
    seen.add(id);
    return [];
  });
}

function nothingToWeigh({ chapters }: SchemeFields): WrongPart[] {
  const weighs = chapters.some(({ items }) =>
    items.some(({ kind }) => kind !== 'bonus' && kind !== 'veto'),
  );
  return weighs ? [] : [{ path: ['chapters'], message: '除加分和否决外，至少须有一个计分项目' }];
}

function wrongBands({ bands, normalisation }: SchemeFields): WrongPart[] {
  if (bands.length > 0 && normalisation !== 'goalposts') {
    return [
      {
        path: ['bands'],
        message: '等次只能用于固定标尺（goalposts），标准分和名次没有固定的分数线',
      },
    ];
  }
  return bands.flatMap(({ from }, place) => {
    const before = bands[place - 1];
    return before === undefined || before.from > from
      ? []
      : [
          {
            path: ['bands', place, 'from'],
            message: `等次须由高到低，此处 ${from} 不低于上一档的 ${before.from}`,
          },
        ];
  });
}
