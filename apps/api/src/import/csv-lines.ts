import { parse } from 'csv-parse/sync';

/** The fields of each line, the lines counted from 1; null for what is no table. */
export function csvLines(text: string): { line: number; fields: readonly string[] }[] | null {
  try {
    const records = parse(text, { bom: true, trim: true, relax_column_count: true });
    return records.map((fields, index) => ({ line: index + 1, fields }));
  } catch {
    return null;
  }
}
