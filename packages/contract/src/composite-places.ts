import { z } from 'zod';

/** As much of a composite as an order of townships needs: who stands where, and by whose scheme. */
export const compositePlacesSchema = z.object({
  scheme: z.object({ title_zh: z.string(), label_zh: z.string() }),
  names_hidden: z.boolean(),
  groups: z.array(
    z.object({
      rows: z.array(
        z.object({
          township: z.object({ code: z.string() }).nullable(),
          rank: z.number().int().nullable(),
          rank_low: z.number().int().nullable(),
          rank_high: z.number().int().nullable(),
          tied: z.number().int().nullable(),
        }),
      ),
    }),
  ),
});

export type CompositePlaces = z.infer<typeof compositePlacesSchema>;
