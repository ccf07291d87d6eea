import { qualifiers, statuses, successRateBases, valueFlags } from '@xiangjian/indicators';
import { z } from 'zod';

/** What a cell rests on when it is not simply what the report states. */
export const basisSchema = z.enum([...successRateBases, 'sum_of_parts', 'full_coverage']);

/** A value beside its bounds. Shares of derived indicators are 0..1; a stated rate is 0..100. */
export const cellFields = {
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable().describe('null beside a lower bound: open above'),
  qualifier: z.enum(qualifiers).nullable(),
  status: z.enum(statuses),
  basis: basisSchema.nullable(),
  flag: z
    .enum(valueFlags)
    .optional()
    .describe(
      'first value of a new definition, another definition than in force last or than most others have, or put together from parts; absent where there is nothing to say',
    ),
  combined: z
    .object({
      k: z.number().int().describe('units with a number'),
      n: z.number().int(),
      split_from: z
        .string()
        .nullable()
        .describe('the unit of which the township was only a part: nothing can be told apart'),
      parts: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          value: z.number().nullable(),
          lower: z.number().nullable(),
          upper: z.number().nullable(),
          qualifier: z.enum(qualifiers).nullable(),
          status: z.enum(statuses),
        }),
      ),
    })
    .optional()
    .describe('boundaries=current: the units that the value was put together from'),
};

export const cellSchema = z.object(cellFields);

export type CellView = z.infer<typeof cellSchema>;

/** The two counts of a share, where both are known; bounds where a part is qualified. */
export const partSchema = z.object({
  value: z.number().nullable(),
  lower: z.number(),
  upper: z.number().nullable(),
});

/** Random variation of a share at 95 % (Wilson, envelope over a qualified value). Null where it does not apply. */
export const chanceFields = {
  chance_lower: z.number().nullable(),
  chance_upper: z.number().nullable(),
};

/** Against the peers; `not_judged` where the indicator has no better end, or chance cannot be told. */
export const judgements = [
  'better_998',
  'better_95',
  'similar',
  'worse_95',
  'worse_998',
  'not_judged',
] as const;

export type Judgement = (typeof judgements)[number];

export const judgementSchema = z.enum(judgements);
