import { qualifiers, referenceNatures, townshipKinds } from '@xiangjian/indicators';
import { z } from 'zod';

/** A reference value as answers and charts show it. */
export const referenceLineSchema = z.object({
  id: z.number().int().nullable().describe('null: it comes with the program'),
  printed: z.string().describe('the words'),
  value: z.number().nullable().describe('in the scale of the indicator, shares 0..1'),
  lower: z.number(),
  upper: z.number().nullable().describe('null: open above'),
  qualifier: z.enum(qualifiers),
  nature: z.enum(referenceNatures),
  area: z.string().describe('first digits of a division code; empty: everywhere'),
  area_name: z.string().nullable(),
  kind: z.enum(townshipKinds).nullable(),
  from: z.number().int(),
  to: z.number().int().nullable(),
  source_title: z.string(),
  source_title_en: z
    .string()
    .optional()
    .describe('of what comes with the program; what was registered keeps its own title'),
});

export type ReferenceLine = z.infer<typeof referenceLineSchema>;

/** What an answer is set beside; never ranked, judged or counted. */
export const referencesField = z
  .array(referenceLineSchema)
  .optional()
  .describe(
    'reference values that hold for every township and some year of the answer, the closest area first; absent where there is none',
  );
