import { z } from 'zod';

/** RFC 9457 problem document: a Chinese title for people, an English detail for programs, and what would be allowed. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  errors: z
    .array(z.object({ parameter: z.string(), message: z.string(), allowed: z.string().nullable() }))
    .optional(),
});

export type Problem = z.infer<typeof problemSchema>;
