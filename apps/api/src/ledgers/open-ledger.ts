import { type LedgerMap, ledgerMapSchema } from '@xiangjian/contract';
import { readWorkbook, type Sheet, type Workbook } from '@xiangjian/documents';
import { headingSignature, suggestMap } from '@xiangjian/extract';
import { type Database, rememberedMap } from '@xiangjian/store';
import { unknownSheet } from './ledger-refusals.ts';

/** A file of tables, the sheet that is looked at, and how it is read. */
export interface OpenLedger {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly map: LedgerMap;
  /** True where the map is that of an earlier table with the same headings. */
  readonly remembered: boolean;
}

/**
 * Reads a file of tables. With a map the sheet that it names is read by it; without one the sheet that is named, else the
 * first that is not hidden and not empty, by the map of the last table with the same headings, else by a suggestion.
 * @throws UnreadableDocument, ApiProblem for a sheet that is not there
 */
export async function openLedger(
  database: Database,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  map: LedgerMap | null,
  now: string,
  sheetName: string | null = map?.sheet ?? null,
): Promise<OpenLedger> {
  const workbook = await readWorkbook(file.bytes);
  const filled = workbook.sheets.filter(({ rows }) => rows.length > 0);
  const sheet =
    sheetName === null
      ? (filled.find(({ hidden }) => !hidden) ?? filled[0])
      : workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw unknownSheet(sheetName ?? '', workbook.sheets);
  if (map !== null && map.headings.to <= sheet.rows.length) {
    return { workbook, sheet, map, remembered: false };
  }
  // The year before this one is what is being collected.
  const suggested = suggestMap(sheet, file.fileName, Number(now.slice(0, 4)) - 1);
  const earlier = earlierMap(database, headingSignature(sheet, suggested.headings));
  if (earlier === null) {
    return { workbook, sheet, map: ledgerMapSchema.parse(suggested), remembered: false };
  }
  const year = 'fixed' in earlier.year && 'fixed' in suggested.year ? suggested.year : earlier.year;
  return {
    workbook,
    sheet,
    map: { ...earlier, sheet: sheet.name, headings: suggested.headings, year },
    remembered: true,
  };
}

/** A map that names an indicator which is no longer there is not taken up again. */
function earlierMap(database: Database, signature: string): LedgerMap | null {
  const stored = rememberedMap(database, signature);
  if (stored === null) return null;
  const parsed = ledgerMapSchema.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : null;
}
