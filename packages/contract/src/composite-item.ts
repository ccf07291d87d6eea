import { catalogue, indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { z } from 'zod';

const slug = z
  .string('须写明代号')
  .regex(
    /^[a-z][a-z0-9_-]{0,59}$/,
    '代号须以小写字母开头，只含小写字母、数字、下划线和短横，最长60个字符',
  );

const label = z.string('须写明名称').min(1, '名称不能为空').max(60, '名称最长60个字');

/** Id and Chinese name of a scheme, a chapter or an item. */
export const namedFields = { id: slug, label_zh: label };

/** Any number; the message names the field. */
export const someNumber = (name: string) => z.number(`${name}须为数`);

/** A number above zero; the message names the field. */
export const positiveNumber = (name: string) =>
  someNumber(name).gt(0, `${name}须大于零`).max(1e9, `${name}太大`);

const scorable = catalogue.filter(({ polarity }) => polarity !== 'none').map(({ id }) => id);

const whyNot = { error: ({ input }: { readonly input?: unknown }) => whyNotScorable(input) };

/** An indicator with a better end, one of the district's own among them; volume is refused, and told why. */
const scorableIndicator = z
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

function whyNotScorable(id: unknown): string {
  if (typeof id !== 'string') return '须写明指标 id，见 /api/v1/indicators';
  if (!isIndicatorId(id)) return `没有指标“${id.slice(0, 60)}”，见 /api/v1/indicators`;
  const { labelZh } = indicatorById(id);
  return `“${labelZh}”只反映数量，不分好坏，不能计分；请改用比率、覆盖率或办理结果`;
}

const direction = z.enum(['higher', 'lower'], '方向须为 higher（越高越好）或 lower（越低越好）');

const goalposts = z.strictObject(
  { worst: someNumber('零分线'), best: someNumber('满分线') },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? '须写明零分线 worst 和满分线 best' : undefined,
  },
);

const deduction = someNumber('扣分比例')
  .gt(0, '扣分比例须大于零')
  .max(1, '扣分比例是占本项分值的份额，不超过1')
  .describe('share of the mark of the item, 0..1');

const townshipCode = z.string('须写明乡镇代码').regex(/^\d{9}$/, '乡镇代码须为9位数字');

const weighted = {
  ...namedFields,
  weight: positiveNumber('权重').describe('inside the chapter; only proportions count'),
  missing: z
    .enum(
      ['exclude', 'no_mark'],
      '缺值处理须为 exclude（不计此项，权重在章内按比例分摊）或 no_mark（此项不得分）',
    )
    .default('exclude'),
};

const measured = { ...weighted, indicator: scorableIndicator, direction };

/** One item of a scoring scheme, by its kind. Numbers stand in the unit shown: rates in percent, 0..100. */
export const schemeItemSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('threshold_rate'), ...measured, goalposts }),
    z.strictObject({
      kind: z.literal('step_deduction'),
      ...measured,
      target: someNumber('目标值'),
      step: positiveNumber('档距'),
      deduction,
    }),
    z.strictObject({ kind: z.literal('per_event_deduction'), ...measured, deduction }),
    z.strictObject({ kind: z.literal('presence'), ...measured }),
    z.strictObject({ kind: z.literal('rank'), ...measured }),
    z.strictObject({ kind: z.literal('growth'), ...measured, goalposts }),
    z.strictObject({
      kind: z.literal('manual_mark'),
      ...weighted,
      full_mark: positiveNumber('满分'),
      marks: z
        .record(townshipCode, someNumber('打分').min(0, '打分不能小于零'), '打分须按乡镇代码写明')
        .default({}),
      notes: z
        .record(
          townshipCode,
          z.string('打分说明须为文字').min(1, '打分说明不能为空').max(200, '打分说明最长200个字'),
          '打分说明须按乡镇代码写明',
        )
        .default({})
        .describe('why a mark was given, by township code'),
    }),
    z.strictObject({
      kind: z.literal('bonus'),
      ...namedFields,
      indicator: scorableIndicator,
      direction,
      start: someNumber('加分起点'),
      points_per_unit: positiveNumber('每单位加分'),
      cap: positiveNumber('加分上限').max(20, '加分上限不超过20分'),
    }),
    z.strictObject({
      kind: z.literal('veto'),
      ...namedFields,
      effect: z.enum(['fails', 'bars_top'], '后果须为 fails（不合格）或 bars_top（不得评优）'),
      indicator: scorableIndicator.nullable().default(null),
      more_than: someNumber('否决线').nullable().default(null),
      declared: z.array(townshipCode, '须为乡镇代码的列表').max(400, '最多400个乡镇').default([]),
    }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? '项目类型 kind 须为 threshold_rate、step_deduction、per_event_deduction、presence、rank、growth、manual_mark、bonus 或 veto'
        : undefined,
  },
);

export type SchemeItemInput = z.output<typeof schemeItemSchema>;
