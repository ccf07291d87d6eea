import { z } from 'zod';

/** More rows than any list has. */
const everyRow = 10_000_000;

const download = z
  .enum(['0', '1'])
  .default('0')
  .describe('1: as a file with byte order mark, for Excel and WPS');

const encoding = z
  .enum(['utf-8', 'gb18030'])
  .default('utf-8')
  .describe('gb18030 for programs that do not read UTF-8');

const kind = z
  .enum(['analysis', 'display'])
  .default('analysis')
  .describe('analysis: one row a cell, codes beside names, evidence; display: as on the screen');

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(everyRow)
  .default(everyRow)
  .describe('all rows when left out');

/** How a CSV is wanted. */
export interface CsvForm {
  readonly isDownload: boolean;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly kind: 'analysis' | 'display';
  /** A byte order mark: for a person's UTF-8 file, never for a program or another encoding. */
  readonly bom: boolean;
}

/** The query of the table beside a question: the same, with the form of the file; a list without `limit` is complete. */
export function csvQuery(query: z.ZodObject): z.ZodObject {
  const form = { download, encoding, kind };
  return 'limit' in query.shape ? query.extend({ limit, ...form }) : query.extend(form);
}

const formSchema = z.object({ download, encoding, kind });

/** The form asked for in a parsed query. */
export function csvFormOf(query: unknown): CsvForm {
  const { download: wanted, ...form } = formSchema.parse(query);
  const isDownload = wanted === '1';
  return { ...form, isDownload, bom: isDownload && form.encoding === 'utf-8' };
}
