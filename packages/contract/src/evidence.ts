import { z } from 'zod';

/** A quote in its place: the report's text between start and end is `text`. */
export const evidenceSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
});
