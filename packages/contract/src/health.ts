import { z } from 'zod';

export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  migrations: z.number().int(),
  townships: z.number().int(),
  reports: z.number().int(),
  observations: z.number().int(),
});

export type Health = z.infer<typeof healthSchema>;
