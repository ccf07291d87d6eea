import { isKnownUnit } from '@xiangjian/extract';
import { z } from 'zod';
import { wrongTogether } from './wrong-together.ts';

const longestWord = 40;
const mostGaps = 2;

/** What is wrong with a value of the file is said where it is declared; what is missing says so by itself. */
function said(words: string) {
  return ({ input }: { readonly input?: unknown }) => (input === undefined ? '没有填写' : words);
}

const text = (most: number) =>
  z
    .string({ error: said('应为文字，数字请加引号') })
    .trim()
    .min(1, '不能为空')
    .max(most, `不能超过 ${most} 个字`);

const list = <Of extends z.ZodType>(of: Of, most: number) =>
  z.array(of, { error: said('应为列表') }).max(most, `不能超过 ${most} 项`);

const word = text(longestWord)
  .refine((words) => !/[#@~\n\t]/.test(words), '不能含有 #、@、~ 或换行')
  .refine((words) => !/^…|…$/.test(words), '“…”不能在开头或结尾')
  .refine((words) => words.split(/…+/).length - 1 <= mostGaps, `“…”最多 ${mostGaps} 处`);

const unit = text(10).refine(isKnownUnit, '不是认识的单位，请用件、次、场次、人、人次、份、元等');

const quantity = z.number({ error: said('应为数字') }).min(0, '不能小于 0');

const bounds = z
  .tuple([quantity, quantity.nullable()])
  .refine(([lower, upper]) => upper === null || upper >= lower, '上限不能小于下限');

/** What an example reads as: a number, the two bounds (the upper null where it is open), or none. */
const reading = z.union([quantity, bounds, z.literal('none')], {
  error: said('应为数字、[下限, 上限] 或 none'),
});

const example = z.strictObject(
  { text: text(500), value: reading },
  { error: said('应有 text 和 value') },
);

const indicator = z
  .strictObject(
    {
      id: z
        .templateLiteral(['own_', z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/)], {
          error: said('应为 own_ 后接小写字母、数字和下划线，如 own_grid_patrols'),
        })
        .refine((id) => id.length <= 40, '不能超过 40 个字'),
      label: text(30),
      label_en: text(60).optional(),
      definition: text(400),
      definition_en: text(800).optional(),
      unit: text(10),
      units: list(unit, 20).min(1, '至少写一个单位'),
      before: list(word, 20).default([]),
      after: list(word, 20).default([]),
      gist: list(list(word, 6).min(1, '至少写一个词'), 12).default([]),
      forbidden: list(word, 40).default([]),
      kind: z
        .enum(['flow', 'stock', 'money', 'rate'], {
          error: said('应为 flow（年度量）、stock（年末数）、money（金额）或 rate（百分率）'),
        })
        .default('flow'),
      polarity: z
        .enum(['none', 'higher', 'lower'], {
          error: said('应为 none（只描述）、higher（高为好）或 lower（低为好）'),
        })
        .default('none'),
      tier: z
        .enum(['core', 'detail'], { error: said('应为 core（总览也列）或 detail') })
        .default('detail'),
      additive: z.boolean({ error: said('应为 true 或 false') }).default(false),
      denominator: text(60).nullable().default(null),
      examples: list(example, 100),
    },
    { error: said('应为一个指标的各个字段') },
  )
  .superRefine((one, context) => {
    for (const { field, messageZh } of wrongTogether(one)) {
      context.addIssue({ code: 'custom', message: messageZh, path: field === null ? [] : [field] });
    }
  });

/** A district's own indicators as its file holds them; every message is Chinese. */
export const ownFileSchema = z.strictObject(
  { indicators: list(indicator, 50).min(1, '至少写一个指标') },
  { error: said('应以 indicators: 开头，下面逐个写指标') },
);

type OwnFile = z.infer<typeof ownFileSchema>;
export type OwnFileIndicator = OwnFile['indicators'][number];
export type OwnExample = OwnFileIndicator['examples'][number];
