import { sheetText } from '@xiangjian/documents';
import { headingSignature, isInTheWay, type LedgerProblem, readLedger } from '@xiangjian/extract';
import {
  type Database,
  type ImportedLedger,
  importLedger,
  type NewLedger,
  townshipsOfCodes,
} from '@xiangjian/store';
import { townshipFinder } from './find-township.ts';
import { noFigures, problemsLeft } from './ledger-refusals.ts';
import type { OpenLedger } from './open-ledger.ts';

/** Who imports a ledger, from where, and whether cells with problems are left out. */
export interface LedgerGiven {
  readonly area: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly author: string;
  readonly note: string | null;
  readonly skip: boolean;
}

/**
 * Imports a ledger that was opened, in one transaction. Refuses (ApiProblem) one without a figure, and one with problems
 * unless they are to be left out; what the store refuses is its StoreError.
 */
export function takeLedger(
  database: Database,
  { sheet, map }: Pick<OpenLedger, 'sheet' | 'map'>,
  given: LedgerGiven,
  now: string,
): ImportedLedger & { readonly problems: readonly LedgerProblem[] } {
  const { area, fileName, bytes, author, note } = given;
  const reading = readLedger(sheet, map, townshipFinder(database, area));
  const inTheWay = reading.problems.filter(isInTheWay);
  if (inTheWay.length > 0 && !given.skip)
    throw problemsLeft(inTheWay.map(({ address }) => address));
  if (reading.figures.length === 0) throw noFigures();
  const { text, spanOf } = sheetText(sheet);
  const codes = [...new Set(reading.figures.map(({ township }) => township))];
  const units = townshipsOfCodes(database, codes);
  const ledger: NewLedger = {
    area,
    fileName,
    sheet: sheet.name,
    bytes,
    text,
    signature: headingSignature(sheet, map.headings),
    map: JSON.stringify(map),
    skipped: inTheWay.length,
    author,
    note,
    values: reading.figures.flatMap((figure) => {
      const township = units.get(figure.township);
      if (township === undefined) return [];
      const { year, indicator, quantity, period, address, sourceUrl } = figure;
      const evidence = { ...spanOf(figure.row, figure.column), text: figure.text };
      return [
        {
          townshipId: township.id,
          year,
          indicator,
          quantity,
          period,
          address,
          evidence,
          sourceUrl,
        },
      ];
    }),
  };
  return { ...importLedger(database, ledger, now), problems: reading.problems };
}
