import { listLimits, type Matrix, type Overview } from '@xiangjian/contract';

/** One page of the big screen. */
export type Slide =
  | { readonly kind: 'finding' }
  | { readonly kind: 'publication' }
  /** Columns [from, to) of the matrix. */
  | { readonly kind: 'heat'; readonly from: number; readonly to: number }
  | { readonly kind: 'ranking'; readonly indicator: string }
  | { readonly kind: 'trend'; readonly indicator: string; readonly emphasised: readonly string[] };

/** Columns of a heat table that can be read from the other end of a room. */
const mostColumns = 9;
/** Rankings and trends are shown of so many indicators at most. */
const mostIndicators = 3;
/** What is only kept or not kept has no ranking worth a page. */
const yesOrNo = '是/否';
/** Below this many values a ranking says little. */
const fewestValues = 5;
/** Lines that a trend names and colours. */
const mostEmphasised = 6;

/**
 * The pages in the order in which they are shown: findings, publication, the heat table in pieces, then ranking and trend
 * of the core indicators that are judged and that enough townships state, the most widely stated first.
 */
export function slidesOf(overview: Overview, matrix: Matrix): Slide[] {
  const pieces = Math.ceil(matrix.indicators.length / mostColumns);
  const size = Math.ceil(matrix.indicators.length / Math.max(1, pieces));
  const judged = judgedColumns(matrix);
  const hasTrend = overview.years.length > 1 && matrix.rows.length <= listLimits.townships;
  return [
    { kind: 'finding' },
    { kind: 'publication' },
    ...Array.from({ length: pieces }, (_, piece): Slide => {
      const to = Math.min((piece + 1) * size, matrix.indicators.length);
      return { kind: 'heat', from: piece * size, to };
    }),
    ...judged.map(({ indicator }): Slide => ({ kind: 'ranking', indicator })),
    ...(hasTrend ? judged : []).map(({ indicator, column }): Slide => {
      return { kind: 'trend', indicator, emphasised: outstanding(matrix, column) };
    }),
  ];
}

function judgedColumns(matrix: Matrix) {
  return matrix.indicators
    .map(({ id, polarity, n, unit }, column) => ({ indicator: id, polarity, n, unit, column }))
    .filter(({ polarity, n, unit }) => polarity !== 'none' && n >= fewestValues && unit !== yesOrNo)
    .sort((a, b) => b.n - a.n || a.column - b.column)
    .slice(0, mostIndicators);
}

/** Codes of the townships beyond chance in a column, those at 99.8 % first, in code order. */
function outstanding({ rows }: Matrix, column: number): string[] {
  const judged = (part: string) =>
    rows.filter(({ cells }) => cells[column]?.judgement.endsWith(part) === true);
  return [...judged('_998'), ...judged('_95')]
    .map(({ township }) => township.code)
    .slice(0, mostEmphasised);
}
