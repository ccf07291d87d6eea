import { z } from 'zod';

/** Exports that run or wait, those that run first. */
export const exportsSchema = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      queue: z.enum(['dumps', 'files', 'conversions']),
      what: z.string(),
      state: z.enum(['running', 'waiting']),
      ahead: z.number().int().describe('exports that go first'),
      done: z.number().int().describe('lines or pages made so far'),
    }),
  ),
});
