import { z } from 'zod';

const backupSchema = z.object({
  name: z.string().describe('file name: xiangjian-20250601-080000.db'),
  moment: z.string().describe('when it was begun, an ISO moment'),
  bytes: z.number().int(),
});

/** The backups that the server keeps; each was examined before it got its name. */
export const backupsSchema = z.object({
  folder: z.string(),
  hours: z.number().int().describe('between two backups; 0: none are written unasked'),
  keep: z.number().int().describe('how many of the newest are kept'),
  busy: z.boolean().describe('one is being written'),
  failure: z.string().nullable().describe('why the last one failed, in Chinese'),
  items: z.array(backupSchema).describe('the newest first'),
});

export type KeptBackups = z.infer<typeof backupsSchema>;
