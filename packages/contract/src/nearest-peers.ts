import { z } from 'zod';

/** As much of a township beside its nearest as a list of them needs: who they are, and why. */
export const nearestPeersSchema = z.object({
  rows: z.array(
    z.object({
      township: z.object({ code: z.string(), name: z.string() }),
      nearness: z.object({ text_zh: z.string(), text_en: z.string() }).nullable(),
    }),
  ),
});
