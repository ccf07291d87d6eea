import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { About, Imprint } from '../tables/about.ts';
import { cover } from './cover-sheet.ts';

/** Sheets as a workbook, behind a cover; the same input gives the same bytes. */
export function bookOf(
  about: About,
  imprint: Imprint,
  sheets: readonly WriteSheet[],
): Promise<Uint8Array> {
  const made = new Date(`${imprint.exportedOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [cover(about, imprint, sheets), ...sheets],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: about.title, creator: '乡鉴', created: made, modified: made },
  });
}
