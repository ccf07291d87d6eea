import { cellAddress } from '@xiangjian/documents';
import { atLeast, isExact, type Period } from '@xiangjian/indicators';
import { columnNumber } from './column-number.ts';
import { foldWords } from './fold-words.ts';
import type { LedgerMap, LongColumns } from './ledger-map.ts';
import type { LedgerProblem } from './ledger-problem.ts';
import type { PlacedRow, ReadFigures } from './ledger-reading.ts';
import { indicatorNamed } from './observed-entry.ts';
import { readLedgerCell } from './read-ledger-cell.ts';
import type { SheetView } from './sheet-view.ts';

const periodWords: ReadonlyMap<string, Period> = new Map([
  ['year', 'year'],
  ['全年', 'year'],
  ['ytd', 'ytd'],
  ['年内截至某日', 'ytd'],
  ['cumulative', 'cumulative'],
  ['多年累计', 'cumulative'],
  ['event', 'event'],
  ['单次活动', 'event'],
]);
/** Whether the word leaves a number open above. */
const qualifierWords: ReadonlyMap<string, boolean> = new Map([
  ['exact', false],
  ['确数', false],
  ['at_least', true],
  ['不少于', true],
]);

/** The figure of a row of a table with one figure a row. */
export function readLongRow(
  view: SheetView,
  map: LedgerMap,
  long: LongColumns,
  place: PlacedRow,
): ReadFigures {
  const { row, township, year } = place;
  const entry = indicatorNamed(view.textAt(row, long.indicator));
  if (entry === null) return only(view.problemAt('unknown_indicator', row, long.indicator));
  const period = wordOf(view, row, long.period, periodWords, map.period);
  if (period instanceof Unknown) return only(period.problem);
  const isAtLeast = wordOf(view, row, long.qualifier, qualifierWords, false);
  if (isAtLeast instanceof Unknown) return only(isAtLeast.problem);
  const cell = view.cellAt(row, long.value);
  const reading = readLedgerCell(cell, entry, 1);
  if (reading.kind === 'missing') return { figures: [], problems: [], missing: 1 };
  if (reading.kind === 'fault') return only(view.problemAt(reading.fault, row, long.value));
  const { quantity } = reading;
  const isOpen = isAtLeast && isExact(quantity.qualifier);
  const url = long.source === null ? '' : view.textAt(row, long.source).trim();
  const column = columnNumber(long.value);
  const figure = {
    township,
    year,
    indicator: entry.id,
    quantity: isOpen ? atLeast(quantity.lower) : quantity,
    period,
    row,
    column,
    address: cellAddress(row, column),
    text: cell.text,
    sourceUrl: /^https?:\/\/\S+$/.test(url) ? url : null,
  };
  const problems = reading.isUnlikely ? [view.problemAt('unlikely', row, long.value)] : [];
  return { figures: [figure], problems, missing: 0 };
}

class Unknown {
  readonly problem: LedgerProblem;

  constructor(problem: LedgerProblem) {
    this.problem = problem;
  }
}

/** What a word of a closed list stands for; an empty cell stands for the usual. */
function wordOf<Meaning>(
  view: SheetView,
  row: number,
  column: string | null,
  words: ReadonlyMap<string, Meaning>,
  usual: Meaning,
): Meaning | Unknown {
  const written = column === null ? '' : foldWords(view.textAt(row, column));
  if (column === null || written === '') return usual;
  const known = [...words.keys()].join('、');
  return words.get(written) ?? new Unknown(view.problemAt('unknown_word', row, column, known));
}

function only(problem: LedgerProblem): ReadFigures {
  return { figures: [], problems: [problem], missing: 0 };
}
