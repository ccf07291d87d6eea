import { z } from 'zod';

/** What is kept, where, and how large it is. */
export const storageSchema = z.object({
  version: z.string().describe('version of the program'),
  rule_set: z.string().describe('version of the rules that read reports'),
  migrations: z.number().int().describe('version of the schema of the database'),
  database_file: z.string().nullable().describe('null for who may not change settings'),
  database_bytes: z.number().int(),
  townships: z.number().int(),
  reports: z.number().int().describe('current reports'),
  replaced_reports: z.number().int().describe('older versions, kept'),
  withdrawn_reports: z.number().int().describe('imports taken back, kept for the record'),
  observations: z.number().int().describe('cells, with or without a number'),
  corrections: z.number().int().describe('changes that persons declared'),
});

export type Storage = z.infer<typeof storageSchema>;
