import { z } from 'zod';

/** More rows than any list has. */
const everyRow = 10_000_000;

const download = z
  .enum(['0', '1'])
  .default('0')
  .describe('1: as a file with byte order mark, for Excel and WPS');

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(everyRow)
  .default(everyRow)
  .describe('all rows when left out');

/** The query of the table beside a question: the same, with `download`; a list without `limit` is complete. */
export function csvQuery(query: z.ZodObject): z.ZodObject {
  return 'limit' in query.shape ? query.extend({ limit, download }) : query.extend({ download });
}

/** Whether the caller wants a file rather than text. */
export function wantsDownload(query: unknown): boolean {
  return (
    typeof query === 'object' && query !== null && 'download' in query && query.download === '1'
  );
}
