import type { Sheet } from '@xiangjian/documents';
import { foldWords } from './fold-words.ts';
import type { LedgerMap } from './ledger-map.ts';
import type { LedgerProblem } from './ledger-problem.ts';
import type { LedgerRow, PlacedRow, TownshipFinder } from './ledger-reading.ts';
import type { SheetView } from './sheet-view.ts';

/** The rows of a table told apart: those that are about a township and a year, and why others are not. */
export interface PlacedRows {
  readonly rows: readonly LedgerRow[];
  readonly placed: readonly PlacedRow[];
  readonly problems: readonly LedgerProblem[];
}

const totalWords =
  /^(?:合计|总计|小计|共计|累计|总数|平均|均值|全[镇乡县区市](?:合计|总计)?|total|sum)$/i;
const noteWords = /^(?:注|备注|说明|填表|制表|填报|审核|审批|联系|单位负责人|分管领导|主要负责人)/;

/** Says of every row below the headings what it is. */
export function placeRows(
  sheet: Sheet,
  view: SheetView,
  map: LedgerMap,
  findTownship: TownshipFinder,
): PlacedRows {
  const rows: LedgerRow[] = [];
  const placed: PlacedRow[] = [];
  const problems: LedgerProblem[] = [];
  for (let row = map.headings.to; row < sheet.rows.length; row += 1) {
    const kind = kindOf(sheet, view, map, row);
    const year = kind === 'figures' ? yearOf(view, map, row, problems) : null;
    const township =
      year === null ? null : townshipOf(view, map, row, year, findTownship, problems);
    rows.push({ row: row + 1, kind, township, year });
    if (year !== null && township !== null) placed.push({ row, township: township.code, year });
  }
  return { rows, placed, problems };
}

function kindOf(sheet: Sheet, view: SheetView, map: LedgerMap, row: number): LedgerRow['kind'] {
  const words = (sheet.rows[row] ?? []).map(({ text }) => foldWords(text));
  const filled = words.filter((text) => text !== '');
  const [first = ''] = filled;
  if (filled.length === 0) return 'empty';
  const name = foldWords(view.textAt(row, map.township));
  if (totalWords.test(first) || totalWords.test(name)) return 'total';
  const isNote = noteWords.test(first) || (filled.length === 1 && name !== first);
  return isNote ? 'note' : 'figures';
}

function yearOf(
  view: SheetView,
  { year }: LedgerMap,
  row: number,
  problems: LedgerProblem[],
): number | null {
  if ('fixed' in year) return year.fixed;
  const words = foldWords(view.textAt(row, year.column));
  const written = /^((?:19|20)\d\d)(?:年度?|-\d\d-\d\d)?$/.exec(words)?.[1];
  if (written !== undefined) return Number(written);
  problems.push(view.problemAt('no_year', row, year.column));
  return null;
}

function townshipOf(
  view: SheetView,
  { township: column, townships, within }: LedgerMap,
  row: number,
  year: number,
  findTownship: TownshipFinder,
  problems: LedgerProblem[],
): LedgerRow['township'] {
  const written = view.textAt(row, column).trim();
  if (written === '') {
    problems.push(view.problemAt('no_township', row, column));
    return null;
  }
  const said = Object.hasOwn(townships, written) ? townships[written] : undefined;
  const places = within.map((place) => view.textAt(row, place).trim());
  const found = findTownship(said ?? written, places, year);
  if ('code' in found) return found;
  problems.push(view.problemAt(found.problem, row, column, found.hint));
  return null;
}
